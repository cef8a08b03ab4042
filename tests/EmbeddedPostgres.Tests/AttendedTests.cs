using System.Diagnostics;
using System.Globalization;
using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Tests;

/// <summary>Processes/attended.mjs: what it runs ends with the AppHost, however that ends.</summary>
public sealed class AttendedTests
{
    private static readonly string Script = Path.Combine(ProjectFolder.Path, "Processes", "attended.mjs");

    [Fact]
    public async Task Ends_as_the_command_ends()
    {
        var lines = new List<string>();

        Assert.Equal(7, await ChildProcess.RunAsync("node", [Script, "sh", "-c", "echo $1; exit 7", "sh", "an argument with 'quotes'"], onLine: lines.Add));

        Assert.Equal(["an argument with 'quotes'"], lines);
    }

    [Fact]
    public async Task Says_that_the_command_cannot_be_started()
    {
        var lines = new List<string>();

        Assert.Equal(127, await ChildProcess.RunAsync("node", [Script, "/no/such/command"], onLine: lines.Add));

        Assert.Contains("/no/such/command", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_the_command_when_its_starter_is_killed()
    {
        // The starter holds the other end of the standard input.
        using var starter = Process.Start(new ProcessStartInfo("node", ["-e", $"""
            require("child_process").spawn("node", [{Quoted(Script)}, "sh", "-c", "echo $$; exec sleep 60"], {Quoted(new { stdio = (string[])["pipe", "inherit", "inherit"] })});
            setInterval(() => {Quoted(new { })}, 1000);
            """]) { RedirectStandardOutput = true })!;
        var command = int.Parse((await starter.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);

        starter.Kill();

        await Poll.UntilAsync(() => !ProcessControl.IsRunning(command), seconds: 5);
    }

    [Fact]
    public async Task Stops_the_command_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        var started = new TaskCompletionSource<int>();
        var run = ChildProcess.RunAttendedAsync(
            "sh", ["-c", "echo $$; exec sleep 60"], onLine: line => started.TrySetResult(int.Parse(line, CultureInfo.InvariantCulture)), cancellationToken: cancelled.Token);
        var command = await started.Task.WaitAsync(TimeSpan.FromSeconds(30));

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.False(ProcessControl.IsRunning(command));
    }

    [Fact]
    public async Task A_cancelled_command_is_not_waited_for_when_a_process_that_left_it_holds_its_output()
    {
        using var cancelled = new CancellationTokenSource();
        var started = new TaskCompletionSource<int>();
        // The inner shell ends at once: its `sleep` is in nobody's tree.
        var run = ChildProcess.RunAsync(
            "sh", ["-c", "(sleep 120 & echo $!); exec sleep 120"], onLine: line => started.TrySetResult(int.Parse(line, CultureInfo.InvariantCulture)), cancellationToken: cancelled.Token);
        var orphan = await started.Task.WaitAsync(TimeSpan.FromSeconds(30));
        try
        {
            await cancelled.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(30)));
        }
        finally
        {
            ProcessControl.Signal(orphan, "KILL");
        }
    }

    private static string Quoted(object value) => System.Text.Json.JsonSerializer.Serialize(value);
}
