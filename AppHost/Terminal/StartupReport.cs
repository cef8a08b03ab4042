using System.Diagnostics;
using Microsoft.Extensions.Hosting;

namespace AppHost.Terminal;

/// <summary>Writes to the terminal how the start goes, until everything is up or something has failed.</summary>
internal sealed class StartupReport(
    ResourceNotificationService notifications,
    LogTail logs,
    FailureReport failures,
    IHostApplicationLifetime lifetime,
    StartupBoard board,
    EndpointReference address,
    SignIn firstAdmin)
{
    /// <summary>How often somebody who may think that it hangs is told what is waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The resource that Aspire adds for it.</summary>
    private const string Dashboard = "aspire-dashboard";

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private string? _dashboard;

    /// <summary>Follows the resources; returns when all are up, one has failed or the application stops.</summary>
    public async Task RunAsync()
    {
        Console.WriteLine("\n  Starting (the first start also installs packages and creates the databases)\n");
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        var waiting = WriteWaitingAsync(ended.Token);
        try
        {
            await FollowAsync(ended.Token);
            await ended.CancelAsync();
            await waiting;
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // Reported to the end, or somebody has pressed Ctrl-C.
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync($"\n  The start cannot be followed: {exception.Message}\n");
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        await foreach (var change in notifications.WatchAsync(cancellationToken))
        {
            if (change.Resource.Name == Dashboard)
            {
                // With the token that lets one in.
                _dashboard ??= change.Snapshot.Urls.FirstOrDefault(url => url.Name is "http" or "https")?.Url;
            }

            if (!board.Update(change.Resource.Name, change.Snapshot, out var stage))
            {
                continue;
            }

            if (stage is ResourceStage.Failed)
            {
                // What is stopped before it has started ends as if it had failed.
                cancellationToken.ThrowIfCancellationRequested();
                await failures.WriteAsync(change.Resource, change.Snapshot);
                Environment.ExitCode = 1;
                lifetime.StopApplication();
                return;
            }

            if (stage is ResourceStage.Up)
            {
                Write(change.Resource.Name);
            }

            if (board.AllUp)
            {
                WriteReady(await firstAdmin.Username.GetValueAsync(cancellationToken), await firstAdmin.Password.GetValueAsync(cancellationToken));
                return;
            }
        }
    }

    private async Task WriteWaitingAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Patience);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            foreach (var resource in board.Starting)
            {
                var doing = await logs.ReadAsync(resource, 1);
                Write($"waiting for {resource.Name}{string.Concat(doing.Select(line => $": {line}"))}");
            }
        }
    }

    private void Write(string text) => Console.WriteLine($"  {_clock.Elapsed.TotalSeconds,6:0.0} s  {text}");

    private void WriteReady(string? username, string? password) => Console.WriteLine($"""

          Ready in {_clock.Elapsed.TotalSeconds:0.0} s

            Application     {address.Url}
            API reference   {address.Url}/docs
            Sign in         as {username} with the password {password}
                            (the first one, if it has been changed since)

          Login to the dashboard at {_dashboard}
          Ctrl-C stops everything; the data stays. Start with `-- --DemoData=true` for data to look at.

        """);
}
