using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace AppHost.Terminal;

/// <summary>Writes the progress of the start to the terminal, until everything is ready or something has failed.</summary>
internal sealed class StartupReport(
    ResourceNotificationService notifications,
    LogTail logs,
    IHostApplicationLifetime lifetime,
    Followed followed,
    EndpointReference address,
    SignIn firstAdmin)
{
    private const string Dashboard = "aspire-dashboard";
    private const int LinesOfFailure = 15;

    /// <summary>How often a start that takes long says what it waits for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly ConcurrentDictionary<string, IResource> _pending = new(followed.Required.ToDictionary(resource => resource.Name));

    // Resources that others wait for to complete are expected to end; all others are not.
    private readonly HashSet<string> _runToTheirEnd = [.. followed.All.SelectMany(resource => resource.Annotations.OfType<WaitAnnotation>())
        .Where(wait => wait.WaitType is WaitType.WaitForCompletion).Select(wait => wait.Resource.Name)];

    private string? _dashboard;
    private int _failures;

    /// <summary>Follows the resources until all are ready, one has failed or the application stops.</summary>
    public async Task RunAsync()
    {
        Console.WriteLine("\n  Starting (the first start also installs packages and creates the databases)\n");
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        var asides = Task.WhenAll(FindDashboardAsync(ended.Token), WriteWaitingAsync(ended.Token));
        _ = Task.WhenAll(followed.Optional.Select(WatchAsync));
        try
        {
            await foreach (var one in Task.WhenEach(followed.Required.Select(resource => FollowAsync(resource, ended.Token))))
            {
                await one;
            }

            WriteReady(await firstAdmin.Username.GetValueAsync(ended.Token), await firstAdmin.Password.GetValueAsync(ended.Token));
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // A failure, which is reported, or Ctrl-C.
        }
        catch (Exception exception)
        {
            // Nobody awaits this task: without a message the terminal would stay silent.
            await Console.Error.WriteLineAsync($"\n  The start cannot be followed: {exception.Message}\n");
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }

        await ended.CancelAsync();
        await asides.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task FollowAsync(IResource resource, CancellationToken cancellationToken)
    {
        var change = await notifications.WaitForResourceAsync(
            resource.Name, change => IsUp(resource.Name, change.Snapshot) || HasFailed(resource.Name, change.Snapshot), cancellationToken);
        // A resource that is stopped before it has started looks like one that has failed. The application's own token: those linked to it
        // are cancelled one after the other, some only after what they start has been stopped.
        lifetime.ApplicationStopping.ThrowIfCancellationRequested();
        if (IsUp(resource.Name, change.Snapshot))
        {
            _pending.TryRemove(resource.Name, out _);
            Write(resource.Name);
        }
        else if (Interlocked.Increment(ref _failures) == 1)
        {
            var (cause, end) = await new FailureCause(notifications, HasFailed).FindAsync(resource, change.Snapshot, cancellationToken);
            await WriteFailureAsync(cause, end.ExitCode);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }

    // Goes on when everything else is ready: nobody waits for it.
    private async Task WatchAsync(IResource resource)
    {
        var change = await notifications.WaitForResourceAsync(
            resource.Name, change => IsUp(resource.Name, change.Snapshot) || HasFailed(resource.Name, change.Snapshot), lifetime.ApplicationStopping);
        if (!lifetime.ApplicationStopping.IsCancellationRequested
            && resource.Annotations.OfType<OptionalResourceAnnotation>().First().Remedy is { } remedy)
        {
            Write(IsUp(resource.Name, change.Snapshot) ? resource.Name : $"'{resource.Name}' could not start; everything else runs. {remedy}");
        }
    }

    private bool IsUp(string name, CustomResourceSnapshot snapshot) => _runToTheirEnd.Contains(name)
        ? KnownResourceStates.TerminalStates.Contains(snapshot.State?.Text) && snapshot.ExitCode is 0
        : snapshot.State?.Text == KnownResourceStates.Running && snapshot.HealthStatus is null or HealthStatus.Healthy;

    private bool HasFailed(string name, CustomResourceSnapshot snapshot) =>
        KnownResourceStates.TerminalStates.Contains(snapshot.State?.Text) && !IsUp(name, snapshot);

    private async Task FindDashboardAsync(CancellationToken cancellationToken)
    {
        // The address with the login token.
        var change = await notifications.WaitForResourceAsync(Dashboard, change => change.Snapshot.Urls.Length > 0, cancellationToken);
        _dashboard = change.Snapshot.Urls.FirstOrDefault(url => url.Name is "http" or "https")?.Url;
    }

    private async Task WriteWaitingAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Patience);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            // A resource without a log line is waiting for others.
            foreach (var resource in _pending.Values)
            {
                foreach (var line in await logs.ReadAsync(resource, 1))
                {
                    Write($"waiting for {resource.Name}: {line}");
                }
            }
        }
    }

    private async Task WriteFailureAsync(IResource resource, int? exitCode)
    {
        var how = exitCode is null ? "could not start" : $"ended with exit code {exitCode}";
        var lines = (await logs.ReadAsync(resource, LinesOfFailure)).Select(line => $"    {line}\n");
        await Console.Error.WriteLineAsync($"""

              '{resource.Name}' {how}. The last lines of its log:

            {string.Concat(lines)}
              Fix what they name, then start again; README.md has the usual reasons. Everything that had started is being stopped.

            """);
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
