using System.Diagnostics;
using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Tests;

/// <summary>The script that DCP starts in place of PostgreSQL's server, with other programs in the server's place.</summary>
public sealed class PostgresScriptTests : IDisposable
{
    // Says its process number; ends with 42 on SIGINT, and does not end on SIGTERM.
    private const string Stubborn = "process.on('SIGTERM', () => {}); process.on('SIGINT', () => process.exit(42)); setInterval(() => {}, 1000); console.log(process.pid)";
    private static readonly string Script = Path.Combine(ProjectFolder.Path, "postgres");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ends_as_the_server_ends()
    {
        var lines = new List<string>();

        Assert.Equal(7, await ChildProcess.RunAsync(Script, ["sh", "-c", "echo $1; exit 7", "sh", "an argument with 'quotes'"], onLine: lines.Add));

        Assert.Equal(["an argument with 'quotes'"], lines);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task Stops_the_server_by_SIGINT_when_it_is_asked_to_stop(string signal)
    {
        using var script = Start("node", "-e", Stubborn);
        var server = await ReadPidAsync(script);

        ProcessControl.Signal(script.Id, signal);

        await Poll.UntilAsync(() => script.HasExited, seconds: 5);
        Assert.Equal(42, script.ExitCode);
        Assert.False(ProcessControl.IsRunning(server));
    }

    [Fact]
    public async Task Ends_as_the_server_ends_when_that_is_as_soon_as_it_is_asked_to()
    {
        for (var start = 0; start < 25; start++)
        {
            using var script = Start("node", "-e", Stubborn);
            await ReadPidAsync(script);

            ProcessControl.Signal(script.Id, "TERM");

            await Poll.UntilAsync(() => script.HasExited);
            Assert.Equal(42, script.ExitCode);
        }
    }

    [Fact]
    public async Task Asks_again_when_the_server_does_not_listen_yet()
    {
        // The shell ignores SIGINT here, as a program does that has only just been started; node does not.
        using var script = Start("sh", "-c", $"echo $$; while [ ! -e {_folder.At("go")} ]; do sleep 0.1; done; exec node -e \"$0\"", Stubborn);
        var server = await ReadPidAsync(script);

        ProcessControl.Signal(script.Id, "TERM");
        await File.WriteAllTextAsync(_folder.At("go"), "");

        await Poll.UntilAsync(() => script.HasExited);
        Assert.False(ProcessControl.IsRunning(server));
    }

    private static Process Start(params string[] server) =>
        Process.Start(new ProcessStartInfo(Script, server) { RedirectStandardOutput = true })!;

    private static async Task<int> ReadPidAsync(Process process) =>
        int.Parse((await process.StandardOutput.ReadLineAsync())!, System.Globalization.CultureInfo.InvariantCulture);
}
