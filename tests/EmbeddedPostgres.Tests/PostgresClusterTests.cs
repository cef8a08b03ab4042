using Aspire.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmbeddedPostgres.Tests;

public sealed class PostgresClusterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Only_its_owner_can_read_the_password()
    {
        using var cluster = Cluster();
        await RunningServer.PrepareAsync(cluster);

        var file = Directory.GetFiles(_folder.Path, "password", SearchOption.AllDirectories).Single();
        Assert.Equal(cluster.Password, await File.ReadAllTextAsync(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_start_that_was_cut_short_leaves_nothing_that_is_taken_for_data()
    {
        using var cutShort = new CancellationTokenSource();
        using (var cluster = Cluster())
        {
            var prepared = RunningServer.PrepareAsync(cluster, cutShort.Token);
            await Poll.UntilAsync(() => Directory.EnumerateFiles(_folder.Path, "PG_VERSION", SearchOption.AllDirectories).Any() || prepared.IsCompleted, seconds: 60);
            await cutShort.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => prepared);
        }

        using var again = await RunningServer.StartAsync(Cluster());

        Assert.Equal(1, await again.QueryAsync("SELECT 1"));
        Assert.Empty(Directory.GetDirectories(_folder.At("data"), "initializing-*"));
    }

    [Fact]
    public async Task The_command_line_is_the_same_before_anything_is_made_and_after()
    {
        using var cluster = Cluster();
        var before = CommandLine();
        await RunningServer.PrepareAsync(cluster);

        Assert.Contains(cluster.DataDirectory, before);
        Assert.Equal(before, CommandLine());

        string[] CommandLine()
        {
            var server = RunningServer.CreateServer(cluster, port: 5432);
            return [.. server.LaunchArguments(), .. server.Arguments()];
        }
    }

    [Fact]
    public async Task A_second_AppHost_is_told_that_the_folder_is_taken()
    {
        using var first = Cluster();
        await RunningServer.PrepareAsync(first);
        using var second = Cluster();

        var message = await FailureAsync(second);

        Assert.StartsWith("Another AppHost uses PostgreSQL's data folder", message, StringComparison.Ordinal);
        Assert.Contains(DataFolder.Setting, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named_with_the_remedy()
    {
        // Read-only for everybody, root too.
        var unwritable = OperatingSystem.IsLinux() ? "/proc/postgres" : "/System/postgres";
        using var cluster = new PostgresCluster(new DataFolder(unwritable, IsThrowaway: false));

        var message = await FailureAsync(cluster);

        Assert.StartsWith($"PostgreSQL's data folder {unwritable} cannot be used", message, StringComparison.Ordinal);
        Assert.Contains(DataFolder.Setting, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_initdb_is_told_with_its_reason()
    {
        var initDb = new InitDb(RunningServer.Binaries, await ServerAccount.ForAsync("/", _folder.Path, CancellationToken.None), NullLogger.Instance);
        var folder = new DataFolder(_folder.Path, IsThrowaway: true);

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(
            () => initDb.RunAsync(_folder.At("data"), passwordFile: _folder.At("no-such-file"), folder, CancellationToken.None));

        Assert.Contains("initdb failed: initdb: error: could not open file", failure.Message, StringComparison.Ordinal);
        Assert.Contains("no-such-file", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Data_is_deleted_at_the_end_only_if_it_is_to_be_thrown_away(bool isThrowaway)
    {
        var cluster = new PostgresCluster(new DataFolder(_folder.At("data"), isThrowaway));
        await RunningServer.PrepareAsync(cluster);

        cluster.Dispose();

        Assert.Equal(!isThrowaway, Directory.Exists(_folder.At("data")));
    }

    private PostgresCluster Cluster() => new(new DataFolder(_folder.At("data"), IsThrowaway: false));

    private static async Task<string> FailureAsync(PostgresCluster cluster) =>
        (await Assert.ThrowsAsync<DistributedApplicationException>(() => RunningServer.PrepareAsync(cluster))).Message;
}
