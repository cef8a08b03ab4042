namespace Mail;

/// <summary>Deletes messages that were sent or given up long ago.</summary>
internal sealed class MailSweep<TContext>(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailSweep<TContext>> logger)
    : HourlyWork(scopes, clock, logger)
    where TContext : DbContext
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);
    private readonly TimeProvider _clock = clock;

    protected override Task DoAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var old = _clock.Now() - KeptFor;
        return services.GetRequiredService<TContext>().Set<MailMessage>()
            .Where(message => message.DueAt == null && message.CreatedAt < old)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
