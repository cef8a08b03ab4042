using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HttpContract.Idempotency;

/// <summary>Deletes responses that are kept no longer. A key is as good as new before that: this only makes room.</summary>
internal sealed class IdempotencyCleaner<TContext>(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<IdempotencyCleaner<TContext>> logger) : HourlyWork(scopes, clock, logger)
    where TContext : DbContext
{
    private readonly TimeProvider _clock = clock;

    protected override async Task DoAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var expired = _clock.Now() - IdempotencyExtensions.KeptFor;
        await services.GetRequiredService<TContext>().Set<IdempotencyRecord>()
            .Where(record => record.CreatedAt <= expired)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
