namespace AppHost.Tests.Processes;

/// <summary>The AppHost as `aspire run` starts it.</summary>
[Collection(nameof(ShutdownTests))]
public sealed class AspireRunTests
{
    private static readonly TimeSpan StopDeadline = TimeSpan.FromSeconds(15);

    // Aspire's command line shows nothing of it and keeps it in a file.
    [Fact]
    public async Task Writes_no_secret()
    {
        using var folder = new TemporaryFolder();
        using var app = AppHostProcess.Start(
            folder.At("postgres"), environment: new Dictionary<string, string?> { ["ASPIRE_CLI_PID"] = $"{Environment.ProcessId}" });

        await app.WaitUntilServedAsync();
        await app.SignalAsync("TERM");

        Assert.Equal(0, await app.WaitForExitAsync(StopDeadline));
        Assert.Equal(0, app.TimesPasswordWasShown);
    }
}
