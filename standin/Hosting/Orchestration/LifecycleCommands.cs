using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>The commands that every process has: start, stop, restart.</summary>
internal static class LifecycleCommands
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(6);

    public static void AddTo(IResource resource, ResourceRunner runner, ResourceNotificationService notifications, CancellationToken stopping)
    {
        Add("start", "Start", async isWanted =>
        {
            await runner.StartAsync(isWanted, stopping).ConfigureAwait(false);
            return Outcome();
        });
        Add("stop", "Stop", async isWanted =>
        {
            await runner.StopAsync(isWanted, Grace).ConfigureAwait(false);
            return CommandResults.Success();
        });
        Add("restart", "Restart", async isWanted =>
        {
            await runner.StopAsync(isWanted, Grace).ConfigureAwait(false);
            await runner.StartAsync(isWanted, stopping).ConfigureAwait(false);
            return Outcome();
        });

        void Add(string name, string displayName, Func<Func<string, bool>, Task<ExecuteCommandResult>> execute) =>
            resource.Annotations.Add(new ResourceCommandAnnotation(
                name, displayName, _ => ResourceCommandState.Enabled, context => execute(id => StringComparers.ResourceName.Equals(id, context.ResourceName)), new()));

        ExecuteCommandResult Outcome() =>
            resource.GetInstanceIds().Any(id => notifications.TryGetCurrentState(id, out var state) && state.Snapshot.State?.Text == KnownResourceStates.FailedToStart)
                ? CommandResults.Failure($"'{resource.Name}' failed to start: its log says why.")
                : CommandResults.Success();
    }
}
