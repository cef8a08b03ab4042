using System.ComponentModel;
using Billing.Api.Sendings;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.Invoices;

/// <summary>Which invoices a client asks about, beside the text that it searches for.</summary>
public sealed class InvoiceFilter
{
    [FromQuery(Name = InvoiceFields.Id), QueryNumber(1), Description("Only this invoice; given several times: only these.")]
    public string[]? Id { get; init; }

    [FromQuery(Name = InvoiceFields.Status), Description("Only invoices in this state; given several times: in any of these.")]
    public string[]? Status { get; init; }

    [FromQuery(Name = InvoiceFields.Overdue), Description("true: only open invoices past their due date; false: only the others.")]
    public string? Overdue { get; init; }

    [FromQuery(Name = InvoiceFields.PartiallyPaid), Description("true: only open invoices of which some was paid; false: only the others.")]
    public string? PartiallyPaid { get; init; }

    [FromQuery(Name = InvoiceFields.Delivery), Description("Only invoices of which what was mailed last is queued, was sent, or failed.")]
    public string? Delivery { get; init; }

    [FromQuery(Name = InvoiceFields.Reminded), Description("true: only invoices that a reminder was sent of; false: only the others.")]
    public string? Reminded { get; init; }

    [FromQuery(Name = InvoiceFields.UserId), QueryNumber(1), Description("Only invoices of this user.")]
    public string? UserId { get; init; }

    [FromQuery(Name = InvoiceFields.Currency), Description("Only invoices in this currency, by its code in ISO 4217.")]
    public string? Currency { get; init; }

    [FromQuery(Name = InvoiceFields.Amount), Description("Only invoices of exactly this amount.")]
    public string? Amount { get; init; }

    [FromQuery(Name = "amount_min"), Description("Only invoices of this amount or more.")]
    public string? AmountMin { get; init; }

    [FromQuery(Name = "amount_max"), Description("Only invoices of this amount or less.")]
    public string? AmountMax { get; init; }

    [FromQuery(Name = "issued_from"), Description("Only invoices issued on this day or later.")]
    public string? IssuedFrom { get; init; }

    [FromQuery(Name = "issued_to"), Description("Only invoices issued on this day or earlier.")]
    public string? IssuedTo { get; init; }

    [FromQuery(Name = "due_from"), Description("Only invoices due on this day or later.")]
    public string? DueFrom { get; init; }

    [FromQuery(Name = "due_to"), Description("Only invoices due on this day or earlier.")]
    public string? DueTo { get; init; }

    [FromQuery(Name = "created_after")]
    [Description("Only invoices created at this time or later: a date (midnight UTC) or a date and time.")]
    public string? CreatedAfter { get; init; }

    [FromQuery(Name = "created_before")]
    [Description("Only invoices created before this time: a date (midnight UTC) or a date and time.")]
    public string? CreatedBefore { get; init; }

    // By the date that is asked about: an index has those that match side by side in that order, and dates and ids grow together.
    internal string PresetSort =>
        Overdue == "true" || IsOptional(DueFrom, DueTo) ? InvoiceFields.DueDate
        : IsOptional(IssuedFrom, IssuedTo) ? InvoiceFields.IssueDate
        : IsOptional(CreatedAfter, CreatedBefore) ? InvoiceFields.CreatedAt
        : "";

    // PostgreSQL takes these to be independent of the state, and so would look for the few there are along the whole order.
    internal bool MayLeaveFew => PartiallyPaid == "true" || Reminded == "true" || !string.IsNullOrEmpty(Delivery);

    /// <summary>The invoices that match.</summary>
    /// <param name="invoices">Those that there are.</param>
    /// <param name="text">What is searched for.</param>
    /// <param name="today">The business date.</param>
    /// <param name="errors">Takes up what is wrong with the parameters.</param>
    public IQueryable<Invoice> Apply(IQueryable<Invoice> invoices, string? text, DateOnly today, FieldErrors errors)
    {
        if (errors.Read("q", text, QueryText.Parse) is { Length: > 0 } searched)
        {
            invoices = invoices.Where(InvoiceSearch.For(searched));
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

        if (errors.ReadValue(InvoiceFields.Delivery, Delivery, EnumNames<DeliveryStatus>.Parse) is { } delivery)
        {
            invoices = invoices.Where(invoice => invoice.Delivery == delivery);
        }

        invoices = errors.ReadValue(InvoiceFields.Reminded, Reminded, TrueOrFalse.Parse) switch
        {
            true => invoices.Where(invoice => invoice.ReminderLevel > 0),
            false => invoices.Where(invoice => invoice.ReminderLevel == 0),
            null => invoices,
        };
        invoices = FilterByState(invoices, today, errors);
        invoices = FilterByAmount(invoices, errors);
        return FilterByTime(invoices, errors);
    }

    private IQueryable<Invoice> FilterByState(IQueryable<Invoice> invoices, DateOnly today, FieldErrors errors)
    {
        switch (errors.ReadValues(InvoiceFields.Status, Status ?? [], EnumNames<InvoiceStatus>.Parse))
        {
            // One state, not a set of one: so its index also gives the order by id.
            case [var only]:
                invoices = invoices.Where(invoice => invoice.Status == only);
                break;
            case { Count: > 1 } several:
                invoices = invoices.Where(invoice => several.Contains(invoice.Status));
                break;
        }

        invoices = errors.ReadValue(InvoiceFields.PartiallyPaid, PartiallyPaid, TrueOrFalse.Parse) switch
        {
            true => invoices.Where(invoice => invoice.Status == InvoiceStatus.Open && invoice.Paid > 0),
            false => invoices.Where(invoice => invoice.Status != InvoiceStatus.Open || invoice.Paid == 0),
            null => invoices,
        };
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

    private static bool IsOptional(string? from, string? to) => !string.IsNullOrEmpty(from) || !string.IsNullOrEmpty(to);
}
