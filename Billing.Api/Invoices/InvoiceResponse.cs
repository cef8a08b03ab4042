using System.ComponentModel;
using System.Text.Json.Serialization;
using Billing.Api.Customers.Details;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Sellers;
using Billing.Api.Sendings;
using Billing.Api.Taxes;

namespace Billing.Api.Invoices;

/// <summary>An invoice as clients see it. Every sum of money is a text with the currency's decimals, such as 120.00.</summary>
public sealed record InvoiceResponse(
    [property: Description("The invoice's id.")] long Id,
    [property: Description("The id of the user who is charged.")] long UserId,
    [property: Description("The total, such as 120.00."), Example("120.00")] string Amount,
    [property: Description("The invoice's number, such as INV-2026-000123; null for a draft."), Example("INV-2026-000123")] string? Number,
    [property: Description("The invoice's status.")] InvoiceStatus Status,
    [property: Description("Whether it is open and past its due date."), Example(false)] bool Overdue,
    [property: Description("Whether it is open and some of it was paid."), Example(false)] bool PartiallyPaid,
    [property: Description("The currency of every sum, in ISO 4217."), Example("USD")] string Currency,
    [property: Description("The discount on the sum of the lines in per cent, if that is how it is given."), Example("10")] string? DiscountPercent,
    [property: Description("The discount on the sum of the lines as an amount, if that is how it is given."), Example("12.00")] string? DiscountAmount,
    [property: Description("What that discount comes to."), Example("0.00")] string Discount,
    [property: Description("The total without tax, after discounts."), Example("120.00")] string Subtotal,
    [property: Description("The tax on it: the sum of tax_totals."), Example("0.00")] string Tax,
    [property: Description("Subtotal and tax by tax category and rate, each tax rounded once; empty for an amount without lines.")]
    IReadOnlyList<TaxTotalResponse> TaxTotals,
    [property: Description("The amount that was paid and stands, without what was reversed and what credit notes have freed."), Example("0.00")] string Paid,
    [property: Description("The amount that was credited by credit notes."), Example("0.00")] string Credited,
    [property: Description("The amount that was given back for credit notes."), Example("0.00")] string Refunded,
    [property: Description("The amount that is still to be paid; 0 once it is void."), Example("120.00")] string Balance,
    [property: Description("The issue date; null for a draft.")] DateOnly? IssueDate,
    [property: Description("The due date; null for a draft that has none yet.")] DateOnly? DueDate,
    [property: Description("A note to the user."), Example("Thank you.")] string? Memo,
    [property: Description("The user at the time the invoice was issued; for a draft, as last known.")] BillTo? BillTo,
    [property: Description("What became of what was mailed of it last: queued, sent or failed; null where nothing was.")] DeliveryStatus? Delivery,
    [property: Description("How many reminders were sent."), Example(0)] int ReminderLevel,
    [property: Description("The day of the last reminder.")] DateOnly? RemindedOn,
    [property: Description("Whether the customer disputes it: then no reminders are sent."), Example(false)] bool Disputed,
    [property: Description("Why they do, for admins: members see null."), Example("Was promised a discount.")] string? DisputeNote,
    [property: Description("When the invoice was created, UTC.")] DateTime CreatedAt,
    [property: Description("When the invoice was last changed, UTC.")] DateTime UpdatedAt,
    [property: Description("The actions that the caller can take now.")] IReadOnlyList<InvoiceAction> Actions)
{
    /// <summary>The lines.</summary>
    [Description("The lines; empty for an amount without lines. Lists omit them.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(1)]
    public IReadOnlyList<LineResponse>? Lines { get; init; }

    /// <summary>The seller.</summary>
    [Description("The seller at the time the invoice was issued; absent where none was known. Lists omit it.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(1)]
    public SellerDetails? Seller { get; init; }

    /// <summary>How the user was billed.</summary>
    [Description("The user's billing details at the time the invoice was issued; absent where none were known. Lists omit them.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(1)]
    public BillingDetails? BillingDetails { get; init; }

    /// <summary>Shows an invoice in a list.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="today">The business date.</param>
    /// <param name="mayChange">Whether the caller may change invoices.</param>
    public static InvoiceResponse Of(Invoice invoice, DateOnly today, bool mayChange)
    {
        return new(
            invoice.Id,
            invoice.UserId,
            Money(invoice.Amount),
            invoice.Number,
            invoice.Status,
            invoice.IsOverdue(today),
            invoice.IsPartiallyPaid,
            invoice.CurrencyCode,
            invoice.DiscountPercent is { } percent ? ExactNumber.Format(percent) : null,
            invoice.DiscountAmount is { } discount ? Money(discount) : null,
            Money(invoice.Discount),
            Money(invoice.Subtotal),
            Money(invoice.Tax),
            [.. invoice.TaxTotals.Select(total => TaxTotalResponse.Of(total, invoice.Currency))],
            Money(invoice.Paid),
            Money(invoice.Credited),
            Money(invoice.Refunded),
            Money(invoice.Balance),
            invoice.IssueDate,
            invoice.DueDate,
            invoice.Memo,
            invoice.BillTo,
            invoice.Delivery,
            invoice.ReminderLevel,
            invoice.RemindedOn,
            invoice.IsDisputed,
            mayChange ? invoice.DisputeNote : null,
            invoice.CreatedAt,
            invoice.UpdatedAt,
            mayChange ? [.. invoice.PossibleActions()] : []);

        string Money(decimal value) => Billing.Api.Money.Amount.Format(value, invoice.Currency);
    }

    /// <summary>Shows an invoice with its lines, seller and billing details, which must be loaded.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="today">The business date.</param>
    /// <param name="mayChange">Whether the caller may change invoices.</param>
    public static InvoiceResponse WithLines(Invoice invoice, DateOnly today, bool mayChange) => Of(invoice, today, mayChange) with
    {
        Seller = invoice.Seller?.As<SellerDetails>(),
        BillingDetails = invoice.CustomerDetails?.As<BillingDetails>().WithoutNote(),
        Lines = [.. invoice.Lines.Select(line => LineResponse.Of(line, invoice.Currency))],
    };
}
