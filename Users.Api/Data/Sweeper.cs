namespace Users.Api.Data;

/// <summary>Has the <see cref="Sweep"/> done every hour.</summary>
internal sealed class Sweeper(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Sweeper> logger) : HourlyWork(scopes, clock, logger)
{
    protected override Task DoAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<Sweep>().RunAsync(cancellationToken);
}
