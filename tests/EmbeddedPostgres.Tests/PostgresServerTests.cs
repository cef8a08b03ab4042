using System.Globalization;
using EmbeddedPostgres.Processes;
using Npgsql;

namespace EmbeddedPostgres.Tests;

public sealed class PostgresServerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Keeps_its_data_and_password_over_a_restart()
    {
        using (var first = await StartAsync())
        {
            await first.QueryAsync("CREATE TABLE kept AS SELECT 'yes' AS answer");
            await first.StopAsync();
        }

        using var second = await StartAsync();

        Assert.Equal("yes", await second.QueryAsync("SELECT answer FROM kept"));
        Assert.Equal("on", await second.QueryAsync("SHOW fsync"));
    }

    [Fact]
    public async Task Stops_within_seconds_while_clients_are_connected()
    {
        using var server = await StartAsync();
        await using var idle = await server.ConnectAsync();
        await using var busy = await server.ConnectAsync();
        await using var command = new NpgsqlCommand("SELECT pg_sleep(60)", busy);
        var query = command.ExecuteNonQueryAsync();

        await server.StopAsync();

        Assert.Equal(0, server.Process.ExitCode);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => query);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Starts_again_on_the_same_data_after_kill_9(bool scriptToo)
    {
        using (var killed = await StartAsync())
        {
            await killed.QueryAsync("CREATE TABLE kept AS SELECT 'yes' AS answer");
            await using var connected = await killed.ConnectAsync();
            var postmaster = killed.Postmaster;
            if (scriptToo)
            {
                ProcessControl.Signal(killed.Process.Id, "KILL");
            }

            ProcessControl.Signal(postmaster, "KILL");
            await Poll.UntilAsync(() => !ProcessControl.IsRunning(postmaster) && killed.Process.HasExited);
        }

        using var again = await StartAsync();

        Assert.Equal("yes", await again.QueryAsync("SELECT answer FROM kept"));
    }

    [Fact]
    public async Task Starts_when_the_pid_that_a_killed_server_left_behind_is_somebody_elses_now()
    {
        var pidFile = _folder.At($"data/{PostgresBinaries.MajorVersion}/data/postmaster.pid");
        using (var killed = await StartAsync())
        {
            await killed.QueryAsync("CREATE TABLE kept AS SELECT 'yes' AS answer");
            ProcessControl.Signal(killed.Postmaster, "KILL");
            await Poll.UntilAsync(() => killed.Process.HasExited);
        }

        var lines = await File.ReadAllLinesAsync(pidFile);
        lines[0] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(pidFile, lines);

        using var again = await StartAsync();

        Assert.Equal("yes", await again.QueryAsync("SELECT answer FROM kept"));
    }

    [Fact]
    public async Task Starts_when_a_server_was_killed_before_it_had_written_its_pid()
    {
        using (var first = await StartAsync())
        {
            await first.QueryAsync("CREATE TABLE kept AS SELECT 'yes' AS answer");
            await first.StopAsync();
        }

        await File.WriteAllTextAsync(_folder.At($"data/{PostgresBinaries.MajorVersion}/data/postmaster.pid"), "");

        using var again = await StartAsync();

        Assert.Equal("yes", await again.QueryAsync("SELECT answer FROM kept"));
    }

    [Fact]
    public async Task Waits_for_a_server_that_is_still_stopping()
    {
        using var orphaned = await StartAsync();
        await orphaned.QueryAsync("CREATE TABLE kept AS SELECT 'yes' AS answer");
        ProcessControl.Signal(orphaned.Process.Id, "KILL");
        await Poll.UntilAsync(() => orphaned.Process.HasExited);
        ProcessControl.Signal(orphaned.Postmaster, "INT");
        orphaned.Abandon();

        using var again = await StartAsync();

        Assert.Equal("yes", await again.QueryAsync("SELECT answer FROM kept"));
    }

    [Fact]
    public async Task Serves_data_that_belongs_to_an_ordinary_user_as_that_user()
    {
        var user = Environment.IsPrivilegedProcess ? "65534" : Environment.UserName;
        using (var first = await StartAsync())
        {
            await first.QueryAsync("CREATE TABLE kept AS SELECT 'yes' AS answer");
            await first.StopAsync();
        }

        await ChildProcess.RunAsync("chmod", ["711", _folder.Path]);
        await ChildProcess.RunAsync("chown", ["-R", user, _folder.At("data")]);

        using var second = await StartAsync();

        Assert.Equal("yes", await second.QueryAsync("SELECT answer FROM kept"));
        var owner = "";
        await ChildProcess.RunAsync("stat", ["-c", "%u %U", _folder.At($"data/{PostgresBinaries.MajorVersion}/data/postmaster.pid")], onLine: line => owner = line);
        Assert.Contains(user, owner.Split(' '));
    }

    private Task<RunningServer> StartAsync() => RunningServer.StartAsync(new PostgresCluster(new DataFolder(_folder.At("data"), IsThrowaway: false)));
}
