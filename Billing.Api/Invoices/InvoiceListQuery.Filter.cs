namespace Billing.Api.Invoices;

/// <summary>What the parameters leave of all invoices.</summary>
public sealed partial class InvoiceListQuery
{
    /// <summary>The invoices that match.</summary>
    /// <param name="invoices">Those that there are.</param>
    /// <param name="today">The business date.</param>
    /// <param name="errors">Takes up what is wrong with the parameters.</param>
    public IQueryable<Invoice> Filter(IQueryable<Invoice> invoices, DateOnly today, FieldErrors errors)
    {
        if (errors.Read("q", Q, QueryText.Parse) is { Length: > 0 } text)
        {
            invoices = invoices.Where(InvoiceSearch.For(text));
        }

        if (errors.ReadValues(InvoiceFields.Id, Id ?? [], WholeNumber.ParseId) is { Count: > 0 } ids)
        {
            invoices = invoices.Where(invoice => ids.Contains(invoice.Id));
        }

        if (errors.ReadValue(InvoiceFields.UserId, UserId, WholeNumber.ParseId) is { } userId)
        {
            invoices = invoices.Where(invoice => invoice.UserId == userId);
        }

        if (errors.ReadValue(InvoiceFields.Currency, Currency, Money.Currency.Parse) is { Code: var currency })
        {
            invoices = invoices.Where(invoice => invoice.CurrencyCode == currency);
        }

        invoices = FilterByState(invoices, today, errors);
        invoices = FilterByAmount(invoices, errors);
        return FilterByTime(invoices, errors);
    }

    private IQueryable<Invoice> FilterByState(IQueryable<Invoice> invoices, DateOnly today, FieldErrors errors)
    {
        switch (errors.ReadValues(InvoiceFields.Status, Status ?? [], StatusNames.Parse))
        {
            // One state, not a set of one: so its index also gives the order by id.
            case [var only]:
                invoices = invoices.Where(invoice => invoice.Status == only);
                break;
            case { Count: > 1 } several:
                invoices = invoices.Where(invoice => several.Contains(invoice.Status));
                break;
        }

        return errors.ReadValue(InvoiceFields.Overdue, Overdue, TrueOrFalse.Parse) switch
        {
            true => invoices.Where(invoice => invoice.Status == InvoiceStatus.Open && invoice.DueOrder < today),
            false => invoices.Where(invoice => invoice.Status != InvoiceStatus.Open || invoice.DueOrder >= today),
            null => invoices,
        };
    }

    private IQueryable<Invoice> FilterByAmount(IQueryable<Invoice> invoices, FieldErrors errors)
    {
        if (errors.ReadValue(InvoiceFields.Amount, Amount, Money.Amount.Parse) is { Value: var exact })
        {
            invoices = invoices.Where(invoice => invoice.Amount == exact);
        }

        if (errors.ReadValue("amount_min", AmountMin, Money.Amount.Parse) is { Value: var least })
        {
            invoices = invoices.Where(invoice => invoice.Amount >= least);
        }

        return errors.ReadValue("amount_max", AmountMax, Money.Amount.Parse) is { Value: var most }
            ? invoices.Where(invoice => invoice.Amount <= most)
            : invoices;
    }

    private IQueryable<Invoice> FilterByTime(IQueryable<Invoice> invoices, FieldErrors errors)
    {
        if (errors.ReadValue("issued_from", IssuedFrom, CalendarDate.Parse) is { } issuedFrom)
        {
            invoices = invoices.Where(invoice => invoice.IssueOrder >= issuedFrom && invoice.IssueOrder < DateOnly.MaxValue);
        }

        if (errors.ReadValue("issued_to", IssuedTo, CalendarDate.Parse) is { } issuedTo)
        {
            invoices = invoices.Where(invoice => invoice.IssueOrder <= issuedTo);
        }

        if (errors.ReadValue("due_from", DueFrom, CalendarDate.Parse) is { } dueFrom)
        {
            invoices = invoices.Where(invoice => invoice.DueOrder >= dueFrom && invoice.DueOrder < DateOnly.MaxValue);
        }

        if (errors.ReadValue("due_to", DueTo, CalendarDate.Parse) is { } dueTo)
        {
            invoices = invoices.Where(invoice => invoice.DueOrder <= dueTo);
        }

        if (errors.ReadValue("created_after", CreatedAfter, Instant.Parse) is { } after)
        {
            invoices = invoices.Where(invoice => invoice.CreatedAt >= after);
        }

        return errors.ReadValue("created_before", CreatedBefore, Instant.Parse) is { } before
            ? invoices.Where(invoice => invoice.CreatedAt < before)
            : invoices;
    }
}
