using Aspire.Hosting;
using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Tests;

public sealed class DataFolderTests
{
    [Fact]
    public async Task The_developers_data_is_kept_beside_the_AppHost()
    {
        await using var builder = await PostgresApp.CreateBuilderAsync();
        builder.Configuration["DcpPublisher:RandomizePorts"] = null;

        Assert.Equal(new DataFolder(Path.Combine(Projects.TestAppHost.ProjectPath, ".data", "postgres"), IsThrowaway: false), DataFolder.For(builder, "postgres"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task A_test_never_gets_the_developers_data_whatever_ports_it_asks_for(string randomPorts)
    {
        await using var builder = await PostgresApp.CreateBuilderAsync();
        builder.Configuration["DcpPublisher:RandomizePorts"] = randomPorts;

        var folder = DataFolder.For(builder, "postgres");

        Assert.True(folder.IsThrowaway);
        Assert.StartsWith(Path.GetTempPath(), folder.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_named_is_kept_and_relative_to_the_AppHost()
    {
        await using var builder = await PostgresApp.CreateBuilderAsync($"--{DataFolder.Setting}=../elsewhere");

        var expected = Path.GetFullPath(Path.Combine(Projects.TestAppHost.ProjectPath, "../elsewhere"));
        Assert.Equal(new DataFolder(expected, IsThrowaway: false), DataFolder.For(builder, "postgres"));
    }

    [Fact]
    public async Task What_a_killed_test_run_left_behind_is_deleted_unless_somebody_holds_it()
    {
        await using var builder = await PostgresApp.CreateBuilderAsync();
        var old = DateTime.UtcNow.AddHours(-1);
        var left = Leftover(old);
        // Young until it is held, or another test that looks for leftovers would delete it.
        var held = Leftover(DateTime.UtcNow);
        var young = Leftover(DateTime.UtcNow);
        using (FolderLock.TryTake(Path.Combine(held, DataFolder.LockFile)))
        {
            Directory.SetLastWriteTimeUtc(held, old);

            _ = DataFolder.For(builder, "postgres");

            Assert.False(Directory.Exists(left));
            Assert.True(Directory.Exists(held));
            Assert.True(Directory.Exists(young));
        }

        Directory.Delete(held, recursive: true);
        Directory.Delete(young, recursive: true);
    }

    private static string Leftover(DateTime written)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"embedded-postgres-{Guid.NewGuid():N}"));
        File.WriteAllText(Path.Combine(folder.FullName, DataFolder.LockFile), "");
        folder.LastWriteTimeUtc = written;
        return folder.FullName;
    }
}
