using Billing.Api.Invoices;
using Billing.Api.Numbering;

namespace Billing.Api.CreditNotes;

/// <summary>What <c>q</c> finds: each part of it by an index.</summary>
internal static class CreditNoteSearch
{
    /// <summary>The credit notes that a text finds: by their number or amount, within their reason, and those on invoices that it finds.</summary>
    public static IQueryable<CreditNote> Find(string text, IQueryable<CreditNote> notes, IQueryable<Invoice> invoices)
    {
        var (all, normalized) = (notes, SearchedText.Normalize(text));
        var found = invoices.Where(InvoiceSearch.For(text)).Join(all, invoice => invoice.Id, note => note.InvoiceId, (_, note) => note.Id);
        if (SearchedText.CanBeWithin(normalized))
        {
            found = found.Concat(all.Where(note => note.ReasonText.Contains(normalized)).Select(note => note.Id));
        }

        if (DocumentNumber.MayBegin(text))
        {
            var start = text.ToUpperInvariant();
            found = found.Concat(all.Where(note => note.Number.StartsWith(start)).Select(note => note.Id));
        }

        if (Money.Amount.Parse(text) is { Succeeded: true, Value.Value: var amount })
        {
            found = found.Concat(all.Where(note => note.Amount == amount).Select(note => note.Id));
        }

        return notes.Where(note => found.Contains(note.Id));
    }
}
