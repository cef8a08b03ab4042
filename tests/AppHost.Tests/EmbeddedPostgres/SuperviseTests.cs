using System.Diagnostics;
using AppHost.Processes;

namespace AppHost.Tests.EmbeddedPostgres;

public sealed class SuperviseTests : IDisposable
{
    // Says its process number; ends with 42 on SIGINT, and does not end on SIGTERM.
    private const string Stubborn = "process.on('SIGTERM', () => {}); process.on('SIGINT', () => process.exit(42)); setInterval(() => {}, 1000); console.log(process.pid)";

    private readonly TemporaryFolder _folder = new();
    private readonly Supervisor _supervisor = new(Projects.AppHost.ProjectPath);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ends_as_the_command_ends()
    {
        var commandLine = _supervisor.Wrap("INT", ["sh", "-c", "echo $1; exit 7", "sh", "an argument with 'quotes'"]);
        var lines = new List<string>();

        Assert.Equal(7, await ChildProcess.RunAsync(commandLine[0], commandLine.Skip(1), onLine: lines.Add));

        Assert.Equal(["an argument with 'quotes'"], lines);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task Asked_to_stop_it_stops_the_command_by_the_signal_given(string signal)
    {
        using var supervised = Start(_supervisor.Wrap("INT", ["node", "-e", Stubborn]));
        var command = await ReadPidAsync(supervised);

        Processes.Signal(supervised.Id, signal);

        await Deadline.UntilAsync(() => supervised.HasExited, seconds: 5);
        Assert.Equal(42, supervised.ExitCode);
        Assert.False(Processes.IsRunning(command));
    }

    [Fact]
    public async Task Asked_to_stop_it_ends_as_the_command_ends_however_soon_that_is()
    {
        for (var start = 0; start < 25; start++)
        {
            using var supervised = Start(_supervisor.Wrap("USR1", ["sh", "-c", "trap 'kill $!; exit 42' USR1; sleep 60 & echo $$; wait"]));
            await ReadPidAsync(supervised);

            Processes.Signal(supervised.Id, "TERM");

            await Deadline.UntilAsync(() => supervised.HasExited);
            Assert.Equal(42, supervised.ExitCode);
        }
    }

    [Fact]
    public async Task Asked_to_stop_before_the_command_listens_it_asks_again()
    {
        // The shell ignores SIGINT here, as a program does that has only just been started; node does not.
        using var supervised = Start(_supervisor.Wrap("INT", ["sh", "-c", $"echo $$; while [ ! -e {_folder.At("go")} ]; do sleep 0.1; done; exec node -e \"$0\"", Stubborn]));
        var command = await ReadPidAsync(supervised);

        Processes.Signal(supervised.Id, "TERM");
        await File.WriteAllTextAsync(_folder.At("go"), "");

        await Deadline.UntilAsync(() => supervised.HasExited);
        Assert.False(Processes.IsRunning(command));
    }

    [Fact]
    public async Task Asked_to_stop_at_any_moment_it_leaves_nothing_running()
    {
        for (var start = 0; start < 25; start++)
        {
            using var supervised = Start(_supervisor.Wrap("TERM", ["sh", "-c", "echo $$; exec sleep 60"]));
            var command = await ReadPidAsync(supervised);

            Processes.Signal(supervised.Id, "TERM");

            await Deadline.UntilAsync(() => supervised.HasExited);
            Assert.False(Processes.IsRunning(command));
        }
    }

    [Fact]
    public async Task When_the_parent_is_killed_it_stops_the_command_and_deletes_what_the_parent_would_have_deleted()
    {
        Directory.CreateDirectory(_folder.At("throwaway/below"));
        string[] parent = ["sh", "-c", "\"$@\" & wait", "sh", .. _supervisor.Wrap("INT", ["node", "-e", Stubborn], abandoned: _folder.At("throwaway"))];
        using var process = Start(parent);
        var command = await ReadPidAsync(process);

        process.Kill();

        await Deadline.UntilAsync(() => !Processes.IsRunning(command) && !Directory.Exists(_folder.At("throwaway")), seconds: 5);
    }

    [Fact]
    public async Task Stopped_by_its_parent_it_deletes_nothing()
    {
        Directory.CreateDirectory(_folder.At("throwaway"));
        using var supervised = Start(_supervisor.Wrap("INT", ["node", "-e", Stubborn], abandoned: _folder.At("throwaway")));
        await ReadPidAsync(supervised);

        Processes.Signal(supervised.Id, "TERM");

        await Deadline.UntilAsync(() => supervised.HasExited);
        Assert.True(Directory.Exists(_folder.At("throwaway")));
    }

    [Fact]
    public async Task The_command_does_not_outlive_a_killed_supervisor()
    {
        using var supervised = Start(_supervisor.Wrap("INT", ["node", "-e", Stubborn]));
        var command = await ReadPidAsync(supervised);

        supervised.Kill();

        await Deadline.UntilAsync(() => !Processes.IsRunning(command), seconds: 5);
    }

    private static Process Start(IReadOnlyList<string> commandLine) =>
        Process.Start(new ProcessStartInfo(commandLine[0], commandLine.Skip(1)) { RedirectStandardOutput = true })!;

    private static async Task<int> ReadPidAsync(Process process) =>
        int.Parse((await process.StandardOutput.ReadLineAsync())!, System.Globalization.CultureInfo.InvariantCulture);
}
