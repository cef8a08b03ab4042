namespace Gateway.Sessions;

/// <summary>Deletes sessions that have ended. Replicas may do so at the same time.</summary>
internal sealed class SessionCleanup(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SessionCleanup> logger) : HourlyWork(scopes, clock, logger)
{
    protected override Task DoAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<SessionStore>().CleanUpAsync(cancellationToken);
}
