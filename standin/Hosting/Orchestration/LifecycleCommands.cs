using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>The commands that every process has: start, stop, restart.</summary>
internal static class LifecycleCommands
{
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(6);

    public static void AddTo(IResource resource, ResourceRunner runner)
    {
        Add("start", "Start", state => IsStopped(state) ? ResourceCommandState.Enabled : ResourceCommandState.Hidden, StartAsync);
        Add("stop", "Stop", state => IsStopped(state) ? ResourceCommandState.Hidden
            : state == KnownResourceStates.Stopping ? ResourceCommandState.Disabled : ResourceCommandState.Enabled, StopAsync);
        Add("restart", "Restart", state => state == KnownResourceStates.Running ? ResourceCommandState.Enabled : ResourceCommandState.Disabled, async context =>
        {
            await StopAsync(context).ConfigureAwait(false);
            return await StartAsync(context).ConfigureAwait(false);
        });

        void Add(string name, string displayName, Func<string?, ResourceCommandState> stateIn, Func<ExecuteCommandContext, Task<ExecuteCommandResult>> execute) =>
            resource.Annotations.Add(new ResourceCommandAnnotation(name, displayName, context => stateIn(context.ResourceSnapshot.State?.Text), execute, new()));

        async Task<ExecuteCommandResult> StartAsync(ExecuteCommandContext context) =>
            await runner.StartAsync(id => IsMeant(id, context), context.CancellationToken).ConfigureAwait(false)
                ? CommandResults.Success()
                : CommandResults.Failure($"'{context.ResourceName}' failed to start: its log says why.");

        async Task<ExecuteCommandResult> StopAsync(ExecuteCommandContext context)
        {
            await runner.StopAsync(id => IsMeant(id, context), s_grace).ConfigureAwait(false);
            return CommandResults.Success();
        }
    }

    private static bool IsStopped(string? state) => state is null || state == KnownResourceStates.NotStarted || KnownResourceStates.TerminalStates.Contains(state);

    private static bool IsMeant(string id, ExecuteCommandContext context) => StringComparers.ResourceName.Equals(id, context.ResourceName);
}
