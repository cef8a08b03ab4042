using Billing.Api.CreditNotes;
using Billing.Api.Documents;
using Billing.Api.Invoices;

namespace Billing.Api.Sendings;

/// <summary>What is written to customers with their documents, in English and German.</summary>
internal static class InvoiceLetters
{
    public static LetterText Invoice(Invoice invoice, string addressee, string? sender, string language)
    {
        var (say, texts, total) = (In(language), DocumentTexts.In(language), Money(invoice, invoice.Amount, language));
        var (number, issued, due) = (invoice.Number, texts.Day(invoice.IssueDate!.Value), texts.Day(invoice.DueDate!.Value));
        var isPaid = invoice.Status == InvoiceStatus.Paid;
        return Write(
            say,
            say($"Invoice {number}", $"Rechnung {number}"),
            addressee,
            sender,
            isPaid
                ? say($"Please find attached invoice {number} of {issued} for {total}.", $"anbei erhalten Sie die Rechnung {number} vom {issued} über {total}.")
                : say(
                    $"Please find attached invoice {number} of {issued} for {total}, due on {due}.",
                    $"anbei erhalten Sie die Rechnung {number} vom {issued} über {total}, fällig am {due}."),
            isPaid
                ? say("Nothing is left to pay.", "Es ist nichts mehr zu zahlen.")
                : invoice.Balance < invoice.Amount ? LeftToPay(invoice, say, language) : null);
    }

    public static LetterText CreditNote(CreditNote note, Invoice invoice, string addressee, string? sender, string language)
    {
        var (say, total, issued) = (In(language), Money(invoice, note.Amount, language), DocumentTexts.In(language).Day(note.IssueDate));
        return Write(
            say,
            say($"Credit note {note.Number}", $"Gutschrift {note.Number}"),
            addressee,
            sender,
            say(
                $"Please find attached credit note {note.Number} of {issued} for {total} on invoice {invoice.Number}.",
                $"anbei erhalten Sie die Gutschrift {note.Number} vom {issued} über {total} zur Rechnung {invoice.Number}."),
            null);
    }

    public static LetterText Reminder(Invoice invoice, int level, string addressee, string? sender, string language)
    {
        var (say, texts, number) = (In(language), DocumentTexts.In(language), invoice.Number);
        var (issued, due, left) = (texts.Day(invoice.IssueDate!.Value), texts.Day(invoice.DueDate!.Value), Money(invoice, invoice.Balance, language));
        var (subject, text) = level switch
        {
            1 => (
                say($"Payment reminder: invoice {number}", $"Zahlungserinnerung: Rechnung {number}"),
                say(
                    $"Perhaps it has escaped your attention: invoice {number} of {issued} was due on {due}, and {left} is still to be paid. Please pay it in the next few days.",
                    $"vielleicht ist es Ihnen entgangen: Die Rechnung {number} vom {issued} war am {due} fällig, und {left} sind noch zu zahlen. Bitte zahlen Sie in den nächsten Tagen.")),
            2 => (
                say($"Second reminder: invoice {number}", $"Mahnung: Rechnung {number}"),
                say(
                    $"We have already reminded you of invoice {number} of {issued}, which was due on {due}. {left} is still to be paid. Please pay it within seven days.",
                    $"wir haben Sie bereits an die Rechnung {number} vom {issued} erinnert, die am {due} fällig war. {left} sind noch zu zahlen. Bitte zahlen Sie innerhalb von sieben Tagen.")),
            _ => (
                say($"Final reminder: invoice {number}", $"Letzte Mahnung: Rechnung {number}"),
                say(
                    $"Despite our reminders, {left} of invoice {number} of {issued}, due on {due}, is still to be paid. Please pay it at once, or tell us what keeps you from doing so.",
                    $"trotz unserer Mahnungen sind von der Rechnung {number} vom {issued}, fällig am {due}, noch {left} zu zahlen. Bitte zahlen Sie umgehend, oder sagen Sie uns, was Sie daran hindert.")),
        };
        return Write(say, subject, addressee, sender, text, say(
            "A copy of the invoice is attached. If you have paid in the meantime, please disregard this message.",
            "Eine Kopie der Rechnung liegt bei. Falls Sie inzwischen gezahlt haben, betrachten Sie diese Nachricht bitte als gegenstandslos."));
    }

    private static string LeftToPay(Invoice invoice, Func<string, string, string> say, string language)
    {
        var left = Money(invoice, invoice.Balance, language);
        return say($"{left} of it is left to pay.", $"Davon sind noch {left} zu zahlen.");
    }

    private static string Money(Invoice invoice, decimal value, string language) => DocumentTexts.In(language).MoneyWithCode(value, invoice.Currency);

    private static LetterText Write(
        Func<string, string, string> say, string subject, string addressee, string? sender, string text, string? more)
    {
        var whole = sender is null ? subject : say($"{subject} from {sender}", $"{subject} von {sender}");
        return new(
            whole.Length <= Sending.MostSubject ? whole : subject,
            string.Join("\n\n", ((string?[])
            [
                say($"Hello {addressee},", $"Guten Tag {addressee},"),
                text,
                more,
                sender is null ? null : say($"Kind regards\n{sender}", $"Freundliche Grüße\n{sender}"),
            ]).OfType<string>()));
    }

    private static Func<string, string, string> In(string language) => (english, german) => language == "de" ? german : english;
}
