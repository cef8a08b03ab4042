using System.Diagnostics;
using Microsoft.Extensions.Hosting;

namespace AppHost.Terminal;

/// <summary>Writes to the terminal how the start goes, until everything is up or something has failed.</summary>
internal sealed class StartupReport(
    ResourceNotificationService notifications, FailureReport failures, IHostApplicationLifetime lifetime, StartupBoard board, EndpointReference address)
{
    /// <summary>After so long without news somebody may think that it hangs.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Follows the resources; returns when all are up, one has failed or the application stops.</summary>
    public async Task RunAsync()
    {
        Console.WriteLine("\n  Starting (the first start also installs packages and creates the databases)\n");
        await using var waiting = new Timer(_ => WriteWaiting(), null, Silence, Silence);
        try
        {
            await foreach (var change in notifications.WatchAsync(lifetime.ApplicationStopping))
            {
                if (!board.Update(change.Resource.Name, change.Snapshot, out var stage))
                {
                    continue;
                }

                waiting.Change(Silence, Silence);
                if (stage is ResourceStage.Failed)
                {
                    await failures.WriteAsync(change.Resource, change.Snapshot);
                    Environment.ExitCode = 1;
                    lifetime.StopApplication();
                    return;
                }

                if (stage is ResourceStage.Up)
                {
                    Console.WriteLine($"  {_clock.Elapsed.TotalSeconds,6:0.0} s  {change.Resource.Name}");
                }

                if (board.AllUp)
                {
                    WriteReady();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Somebody has pressed Ctrl-C: there is nothing more to report.
        }
    }

    private void WriteWaiting() => Console.WriteLine($"  {_clock.Elapsed.TotalSeconds,6:0.0} s  waiting for {string.Join(", ", board.Missing)}");

    private void WriteReady() => Console.WriteLine($"""

          Ready in {_clock.Elapsed.TotalSeconds:0.0} s

            Application   {address.Url}
            Users         {address.Url}/users
            Invoices      {address.Url}/invoices
            API           {address.Url}/api/users and {address.Url}/api/invoices

          Ctrl-C stops everything; the data stays.

        """);
}
