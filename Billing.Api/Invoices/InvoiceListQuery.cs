using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using ServiceDefaults.Http.Fields;
using ServiceDefaults.Http.OpenApi;
using ServiceDefaults.Http.Paging;

namespace Billing.Api.Invoices;

/// <summary>Which invoices a client wants to see.</summary>
public sealed class InvoiceListQuery : ListQuery
{
    /// <summary>By which invoices can be sorted.</summary>
    public static readonly SortFields<Invoice> SortFields = new SortFields<Invoice>(invoice => invoice.Id)
        .Add(InvoiceFields.UserId, invoice => invoice.UserId)
        .Add(InvoiceFields.Amount, invoice => invoice.Amount)
        .Add(InvoiceFields.CreatedAt, invoice => invoice.CreatedAt)
        .Add(InvoiceFields.UpdatedAt, invoice => invoice.UpdatedAt);

    /// <summary>Who is charged.</summary>
    [FromQuery(Name = InvoiceFields.UserId), QueryNumber(1), Description("Only invoices of this user.")]
    public string? UserId { get; init; }

    /// <summary>The exact amount.</summary>
    [FromQuery(Name = InvoiceFields.Amount), Description("Only invoices of exactly this amount.")]
    public string? Amount { get; init; }

    /// <summary>The least amount.</summary>
    [FromQuery(Name = "amount_min"), Description("Only invoices of this amount or more.")]
    public string? AmountMin { get; init; }

    /// <summary>The greatest amount.</summary>
    [FromQuery(Name = "amount_max"), Description("Only invoices of this amount or less.")]
    public string? AmountMax { get; init; }

    /// <summary>The earliest creation.</summary>
    [FromQuery(Name = "created_after")]
    [Description("Only invoices created at this time or later: a date (midnight UTC) or a date and time.")]
    public string? CreatedAfter { get; init; }

    /// <summary>The latest creation.</summary>
    [FromQuery(Name = "created_before")]
    [Description("Only invoices created before this time: a date (midnight UTC) or a date and time.")]
    public string? CreatedBefore { get; init; }

    /// <summary>The invoices that match.</summary>
    public IQueryable<Invoice> Filter(IQueryable<Invoice> invoices, FieldErrors errors)
    {
        if (errors.Read("q", Q, QueryText.Parse) is { Length: > 0 } text)
        {
            var (id, amount) = (WholeNumber.ParseId(text).Value, Money.Amount.Parse(text));
            var (isAmount, sum) = (amount.Succeeded, amount.Value.Value);
            invoices = invoices.Where(invoice => invoice.Id == id || invoice.UserId == id || (isAmount && invoice.Amount == sum));
        }

        if (errors.ReadValue(InvoiceFields.UserId, UserId, WholeNumber.ParseId) is { } userId)
        {
            invoices = invoices.Where(invoice => invoice.UserId == userId);
        }

        if (errors.ReadValue(InvoiceFields.Amount, Amount, Money.Amount.Parse) is { Value: var exact })
        {
            invoices = invoices.Where(invoice => invoice.Amount == exact);
        }

        if (errors.ReadValue("amount_min", AmountMin, Money.Amount.Parse) is { Value: var least })
        {
            invoices = invoices.Where(invoice => invoice.Amount >= least);
        }

        if (errors.ReadValue("amount_max", AmountMax, Money.Amount.Parse) is { Value: var most })
        {
            invoices = invoices.Where(invoice => invoice.Amount <= most);
        }

        if (errors.ReadValue("created_after", CreatedAfter, Instant.Parse) is { } after)
        {
            invoices = invoices.Where(invoice => invoice.CreatedAt >= after);
        }

        if (errors.ReadValue("created_before", CreatedBefore, Instant.Parse) is { } before)
        {
            invoices = invoices.Where(invoice => invoice.CreatedAt < before);
        }

        return invoices;
    }
}
