using Persistence.Outboxes;

namespace Mail;

/// <summary>
/// Sends the messages of a service's table. Whatever is interrupted is sent again, with the same Message-ID; so a second copy can be only
/// of what the server may have taken without anybody having heard it say so.
/// </summary>
internal sealed class MailSender<TContext>(
    IServiceScopeFactory scopes, SmtpDelivery smtp, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailSender<TContext>> logger)
    : OutboxSender<TContext, MailMessage>(scopes, clock, logger)
    where TContext : DbContext
{
    // What is under way when the service stops may still arrive.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    // Time enough to write down what became of it.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan RecordDelay = TimeSpan.FromMilliseconds(500);

    private readonly TimeProvider _clock = clock;

    protected override bool IsOn => options.Value.IsOn;

    protected override int MostAtOnce => 4;

    protected override TimeSpan Lease => options.Value.Timeout + Margin;

    protected override string AlsoSet => ", status = 'sending'";

    protected override async Task SendAsync(MailMessage row, CancellationToken cancellationToken)
    {
        if (row.ExpiresAt <= _clock.Now())
        {
            await GiveUpAsync(row, "It could not be sent while it was of use.", cancellationToken);
            return;
        }

        using var farewell = new CancellationTokenSource();
        await using var stopping = cancellationToken.Register(() => farewell.CancelAfter(Farewell));
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(farewell.Token);
        timeout.CancelAfter(options.Value.Timeout);
        try
        {
            row.Attachments.AddRange(await WithContextAsync(db => db.Set<MailAttachment>().AsNoTracking()
                .Where(attachment => attachment.MessageId == row.Id).OrderBy(attachment => attachment.Id).ToListAsync(timeout.Token)));
            await smtp.DeliverAsync(row, timeout.Token);
        }
        catch (Exception exception)
        {
            await FailAsync(row, exception, cancellationToken.IsCancellationRequested, farewell.Token);
            return;
        }

        await FinishAsync(row, MailStatus.Sent, _clock.Now(), problem: null, farewell.Token);
    }

    private Task FailAsync(MailMessage row, Exception exception, bool isStopping, CancellationToken farewell)
    {
        var (now, problem) = (_clock.Now(), SmtpFailure.Describe(exception));
        var delay = isStopping ? TimeSpan.Zero : DelayAfter(row.Attempts, options.Value.FirstDelay, options.Value.LongestDelay);
        if (SmtpFailure.IsPermanent(exception) || now + delay > row.CreatedAt + options.Value.GiveUpAfter)
        {
            return GiveUpAsync(row, problem, farewell);
        }

        logger.LogWarning("Mail {Id} ({Topic}) was not sent at attempt {Attempt}: {Reason}", row.Id, row.Topic, row.Attempts, problem);
        return RecordAsync(row, messages => messages.ExecuteUpdateAsync(set => set
            .SetProperty(message => message.Status, MailStatus.Queued)
            .SetProperty(message => message.DueAt, now + delay)
            .SetProperty(message => message.Problem, problem)), farewell);
    }

    private Task GiveUpAsync(MailMessage row, string problem, CancellationToken farewell)
    {
        logger.LogError("Mail {Id} ({Topic}) was given up after {Attempts} attempts: {Reason}", row.Id, row.Topic, row.Attempts, problem);
        return FinishAsync(row, MailStatus.Failed, sentAt: null, problem, farewell);
    }

    private Task FinishAsync(MailMessage row, MailStatus status, DateTime? sentAt, string? problem, CancellationToken farewell) => RecordAsync(row, async messages =>
    {
        var written = await messages.ExecuteUpdateAsync(set => set
            .SetProperty(message => message.Status, status)
            .SetProperty(message => message.SentAt, sentAt)
            .SetProperty(message => message.Problem, problem)
            .SetProperty(message => message.DueAt, (DateTime?)null)
            .SetProperty(message => message.Text, (string?)null)
            .SetProperty(message => message.Html, (string?)null));
        return written == 0 ? 0 : await WithContextAsync(db => db.Set<MailAttachment>().Where(attachment => attachment.MessageId == row.Id).ExecuteDeleteAsync());
    }, farewell, whoeverHasIt: status == MailStatus.Sent);

    // Tried again while nobody else may take the message, so that a database that restarts just now causes no second copy. When the
    // service stops, it is tried once more at least, and no longer than the farewell takes.
    private async Task RecordAsync(
        MailMessage row, Func<IQueryable<MailMessage>, Task<int>> write, CancellationToken farewell, bool whoeverHasIt = false)
    {
        for (var end = row.DueAt; ; await Task.Delay(RecordDelay))
        {
            try
            {
                await WithContextAsync(db => write(db.Set<MailMessage>().Where(
                    message => message.Id == row.Id && message.DueAt != null && (whoeverHasIt || message.Attempts == row.Attempts))));
                return;
            }
            catch (Exception exception) when (_clock.Now() < end && !farewell.IsCancellationRequested)
            {
                logger.LogWarning("What became of mail {Id} ({Topic}) is not written yet: {Reason}", row.Id, row.Topic, exception.Message);
            }
        }
    }
}
