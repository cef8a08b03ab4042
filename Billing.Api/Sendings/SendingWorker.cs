using Billing.Api.Data;
using Billing.Api.Documents;
using Billing.Api.Invoices;
using Mail;
using Persistence.Outboxes;

namespace Billing.Api.Sendings;

/// <summary>
/// Makes the mail of what is to be sent. The documents are made from what is committed, and while no row is locked; the mail is written
/// in one transaction with the note that it was, so that whatever is interrupted is begun again and never done twice.
/// </summary>
internal sealed class SendingWorker(IServiceScopeFactory scopes, MailOutbox mail, TimeProvider clock, ILogger<SendingWorker> logger)
    : OutboxSender<BillingDbContext, Sending>(scopes, clock, logger)
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);
    private readonly IServiceScopeFactory _scopes = scopes;
    private readonly TimeProvider _clock = clock;

    protected override bool IsOn => mail.IsOn;

    protected override int MostAtOnce => 2;

    protected override TimeSpan Lease => TimeSpan.FromSeconds(15);

    protected override async Task SendAsync(Sending row, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            await MakeMailAsync(row, scope.ServiceProvider, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "The mail of sending {Id} was not made at attempt {Attempt}", row.Id, row.Attempts);
            await PostponeAsync(row, cancellationToken);
        }
    }

    private async Task MakeMailAsync(Sending row, IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<BillingDbContext>();
        var attachments = await AttachmentsAsync(row, db, services.GetRequiredService<DocumentFiles>(), cancellationToken);
        await db.InTransactionAsync(
            async token =>
            {
                if (await db.FindForUpdateAsync<Sending>(row.Id, token) is { DueAt: not null } sending)
                {
                    var letter = new LetterText(sending.Subject, sending.Text!).ToLetter(sending.Language);
                    sending.HandOver(mail.Add(db, sending.Recipient, $"sending {sending.Id}", letter, lifetime: null, attachments));
                    await db.SaveChangesAsync(token);
                }

                return true;
            },
            cancellationToken,
            isIdempotent: true);
    }

    private static async Task<MailAttachment[]> AttachmentsAsync(Sending row, BillingDbContext db, DocumentFiles files, CancellationToken cancellationToken)
    {
        var invoice = await db.Invoices.AsNoTracking().Whole().SingleAsync(invoice => invoice.Id == row.InvoiceId, cancellationToken);
        var note = row.CreditNoteId is null
            ? null
            : await db.CreditNotes.AsNoTracking().Include(note => note.Lines.OrderBy(line => line.Position)).SingleAsync(note => note.Id == row.CreditNoteId, cancellationToken);
        var attachments = new List<MailAttachment>();
        foreach (var format in (string[])[MediaTypes.Pdf, .. row.HasXml ? [MediaTypes.Xml] : (string[])[]])
        {
            var (file, problem) = note is null
                ? await files.OfAsync(invoice, format, cancellationToken)
                : await files.OfAsync(note, invoice, format, cancellationToken);
            // Without it the rest would mislead: what is attached was looked at before.
            var found = file ?? throw new InvalidOperationException($"There is no {format} of sending {row.Id}: {problem}");
            attachments.Add(new(found.Name, found.MediaType, found.Content.ToArray()));
        }

        return [.. attachments];
    }

    private Task<int> PostponeAsync(Sending row, CancellationToken cancellationToken)
    {
        var isGivenUp = row.Attempts >= MostAttempts;
        var (status, due) = isGivenUp
            ? (DeliveryStatus.Failed, (DateTime?)null)
            : (DeliveryStatus.Queued, _clock.Now() + DelayAfter(row.Attempts, FirstDelay, LongestDelay));
        return WithContextAsync(db => db.Sendings.Where(one => one.Id == row.Id && one.DueAt != null && one.Attempts == row.Attempts).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.Status, status).SetProperty(one => one.DueAt, due).SetProperty(one => one.Problem, "The document could not be made."),
            cancellationToken));
    }
}
