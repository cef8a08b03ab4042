using Billing.Api.CreditNotes;
using Billing.Api.Invoices;
using Mail;
using Persistence.Outboxes;

namespace Billing.Api.Sendings;

/// <summary>
/// An invoice, a credit note or a reminder that is mailed. It is written in the transaction of what causes it. <see cref="SendingWorker"/>
/// makes its mail with the documents as they were issued, once; what becomes of the mail is written here by a trigger of the database.
/// </summary>
public sealed class Sending : IOutboxRow
{
    public const int MostSubject = MailMessage.MostSubjectCharacters;
    public const int MostText = 10_000;

    // For EF Core.
    private Sending()
    {
    }

    private Sending(Invoice invoice, string recipient, string language, LetterText letter, DateTime now)
    {
        (InvoiceId, Recipient, Language) = (invoice.Id, recipient, language);
        (Subject, Text) = letter;
        (CreatedAt, DueAt) = (now, now);
    }

    public long Id { get; private set; }

    public long InvoiceId { get; private set; }

    /// <summary>The credit note that is sent; null for the invoice itself.</summary>
    public long? CreditNoteId { get; private set; }

    /// <summary>Which reminder it is, from 1; null where it is none.</summary>
    public int? ReminderLevel { get; private set; }

    public string Recipient { get; private set; } = "";

    public string Language { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>Null once the mail is made.</summary>
    public string? Text { get; private set; }

    /// <summary>Whether the e-invoice is attached, beside the PDF.</summary>
    public bool HasXml { get; private set; }

    public DeliveryStatus Status { get; private set; }

    /// <summary>Why the last attempt failed.</summary>
    public string? Problem { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>When the mail server took it, UTC.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>When its mail is to be made; null once it is, or that was given up.</summary>
    public DateTime? DueAt { get; private set; }

    /// <inheritdoc/>
    public int Attempts { get; private set; }

    /// <summary>Null until it is made, and again once it is deleted.</summary>
    public MailMessage? Mail { get; private set; }

    internal static Sending Of(Invoice invoice, string recipient, string language, LetterText letter, bool hasXml, DateTime now) =>
        new(invoice, recipient, language, letter, now) { HasXml = hasXml };

    internal static Sending Of(CreditNote note, Invoice invoice, string recipient, string language, LetterText letter, bool hasXml, DateTime now) =>
        new(invoice, recipient, language, letter, now) { CreditNoteId = note.Id, HasXml = hasXml };

    internal static Sending Reminder(Invoice invoice, int level, string recipient, string language, LetterText letter, DateTime now) =>
        new(invoice, recipient, language, letter, now) { ReminderLevel = level };

    /// <summary>Leaves the rest to its mail.</summary>
    internal void HandOver(MailMessage mail) => (Mail, Text, DueAt) = (mail, null, null);
}
