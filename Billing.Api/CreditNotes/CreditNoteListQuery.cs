namespace Billing.Api.CreditNotes;

/// <summary>Which page of credit notes a client wants to see, in which order.</summary>
public sealed class CreditNoteListQuery : ListQuery
{
    internal static readonly SortFields<CreditNote> SortFields = new SortFields<CreditNote>(note => note.Id)
        .Add(CreditNoteFields.Number, note => note.NumberOrder)
        .Add(CreditNoteFields.IssueDate, note => note.IssueDate)
        .Add(CreditNoteFields.Currency, note => note.CurrencyCode)
        .Add(CreditNoteFields.Amount, note => note.Amount);

    public PageRequest<CreditNote> ReadPage(CreditNoteFilter filter, FieldErrors errors) => ReadPage(SortFields, errors, filter.PresetSort);
}
