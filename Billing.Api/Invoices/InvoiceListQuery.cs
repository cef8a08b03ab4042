namespace Billing.Api.Invoices;

/// <summary>Which page of invoices a client wants to see, in which order.</summary>
public sealed class InvoiceListQuery : ListQuery
{
    /// <summary>By which invoices can be sorted. Those without a number sort first, those without a date last.</summary>
    private static readonly SortFields<Invoice> SortFields = new SortFields<Invoice>(invoice => invoice.Id)
        .Add(InvoiceFields.Number, invoice => invoice.NumberOrder)
        .Add(InvoiceFields.UserId, invoice => invoice.UserId)
        .Add(InvoiceFields.Currency, invoice => invoice.CurrencyCode)
        .Add(InvoiceFields.Amount, invoice => invoice.Amount)
        .Add(InvoiceFields.Balance, invoice => invoice.Balance)
        .Add(InvoiceFields.IssueDate, invoice => invoice.IssueOrder)
        .Add(InvoiceFields.DueDate, invoice => invoice.DueOrder)
        .Add(InvoiceFields.CreatedAt, invoice => invoice.CreatedAt)
        .Add(InvoiceFields.UpdatedAt, invoice => invoice.UpdatedAt);

    public PageRequest<Invoice> ReadPage(InvoiceFilter filter, FieldErrors errors) =>
        ReadPage(SortFields, errors, filter.PresetSort, filter.MayLeaveFew && !IsById);
}
