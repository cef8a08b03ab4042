using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.Invoices;

/// <summary>Which invoices a client wants to see.</summary>
public sealed partial class InvoiceListQuery : ListQuery
{
    /// <summary>By which invoices can be sorted. Those without a number sort first, those without a date last.</summary>
    public static readonly SortFields<Invoice> SortFields = new SortFields<Invoice>(invoice => invoice.Id)
        .Add(InvoiceFields.Number, invoice => invoice.NumberOrder)
        .Add(InvoiceFields.UserId, invoice => invoice.UserId)
        .Add(InvoiceFields.Amount, invoice => invoice.Amount)
        .Add(InvoiceFields.Balance, invoice => invoice.Balance)
        .Add(InvoiceFields.IssueDate, invoice => invoice.IssueOrder)
        .Add(InvoiceFields.DueDate, invoice => invoice.DueOrder)
        .Add(InvoiceFields.CreatedAt, invoice => invoice.CreatedAt)
        .Add(InvoiceFields.UpdatedAt, invoice => invoice.UpdatedAt);

    /// <summary>Which ones.</summary>
    [FromQuery(Name = InvoiceFields.Id), QueryNumber(1), Description("Only this invoice; given several times: only these.")]
    public string[]? Id { get; init; }

    /// <summary>What they have come to.</summary>
    [FromQuery(Name = InvoiceFields.Status), Description("Only invoices in this state; given several times: in any of these.")]
    public string[]? Status { get; init; }

    /// <summary>Whether they should have been paid by now.</summary>
    [FromQuery(Name = InvoiceFields.Overdue), Description("true: only open invoices whose due date is over; false: only the others.")]
    public string? Overdue { get; init; }

    /// <summary>Who is charged.</summary>
    [FromQuery(Name = InvoiceFields.UserId), QueryNumber(1), Description("Only invoices of this user.")]
    public string? UserId { get; init; }

    /// <summary>In which currency.</summary>
    [FromQuery(Name = InvoiceFields.Currency), Description("Only invoices in this currency, by its code in ISO 4217.")]
    public string? Currency { get; init; }

    /// <summary>The exact amount.</summary>
    [FromQuery(Name = InvoiceFields.Amount), Description("Only invoices of exactly this amount.")]
    public string? Amount { get; init; }

    /// <summary>The least amount.</summary>
    [FromQuery(Name = "amount_min"), Description("Only invoices of this amount or more.")]
    public string? AmountMin { get; init; }

    /// <summary>The greatest amount.</summary>
    [FromQuery(Name = "amount_max"), Description("Only invoices of this amount or less.")]
    public string? AmountMax { get; init; }

    /// <summary>The first issue date.</summary>
    [FromQuery(Name = "issued_from"), Description("Only invoices issued on this day or later.")]
    public string? IssuedFrom { get; init; }

    /// <summary>The last issue date.</summary>
    [FromQuery(Name = "issued_to"), Description("Only invoices issued on this day or earlier.")]
    public string? IssuedTo { get; init; }

    /// <summary>The first due date.</summary>
    [FromQuery(Name = "due_from"), Description("Only invoices due on this day or later.")]
    public string? DueFrom { get; init; }

    /// <summary>The last due date.</summary>
    [FromQuery(Name = "due_to"), Description("Only invoices due on this day or earlier.")]
    public string? DueTo { get; init; }

    /// <summary>The earliest creation.</summary>
    [FromQuery(Name = "created_after")]
    [Description("Only invoices created at this time or later: a date (midnight UTC) or a date and time.")]
    public string? CreatedAfter { get; init; }

    /// <summary>The latest creation.</summary>
    [FromQuery(Name = "created_before")]
    [Description("Only invoices created before this time: a date (midnight UTC) or a date and time.")]
    public string? CreatedBefore { get; init; }

    // By the date that is asked about: an index has those that match side by side in that order, and dates and ids grow together.
    /// <inheritdoc />
    protected override string PresetSort =>
        Overdue == "true" || IsGiven(DueFrom, DueTo) ? InvoiceFields.DueDate
        : IsGiven(IssuedFrom, IssuedTo) ? InvoiceFields.IssueDate
        : IsGiven(CreatedAfter, CreatedBefore) ? InvoiceFields.CreatedAt
        : "";

    private static bool IsGiven(string? from, string? to) => !string.IsNullOrEmpty(from) || !string.IsNullOrEmpty(to);
}
