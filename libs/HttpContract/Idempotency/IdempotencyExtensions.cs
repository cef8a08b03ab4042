using Microsoft.EntityFrameworkCore;

namespace HttpContract.Idempotency;

/// <summary>Gives a service the means to do what it is asked once.</summary>
public static class IdempotencyExtensions
{
    /// <summary>How long responses are kept.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    /// <summary>Adds the table of responses to a database.</summary>
    public static ModelBuilder HasIdempotencyKeys(this ModelBuilder model) =>
        model.ApplyConfiguration(new IdempotencyRecordConfiguration());

    /// <summary>Deletes the responses of a database that are kept no longer.</summary>
    public static IServiceCollection AddIdempotency<TContext>(this IServiceCollection services)
        where TContext : DbContext => services.AddHostedService<IdempotencyCleaner<TContext>>();
}
