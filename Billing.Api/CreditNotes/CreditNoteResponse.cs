using System.ComponentModel;
using Billing.Api.Invoices;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Taxes;

namespace Billing.Api.CreditNotes;

/// <summary>A credit note as clients see it.</summary>
public sealed record CreditNoteResponse(
    [property: Description("The credit note's id.")] long Id,
    [property: Description("The id of the invoice that it credits.")] long InvoiceId,
    [property: Description("The invoice's number."), Example("INV-2026-000123")] string? InvoiceNumber,
    [property: Description("The id of the user who was billed.")] long UserId,
    [property: Description("The user at the time the invoice was issued.")] BillTo? BillTo,
    [property: Description("The credit note's number, of a sequence of its own."), Example("CN-2026-000123")] string Number,
    [property: Description("The day it was issued on.")] DateOnly IssueDate,
    [property: Description("The currency of every sum, in ISO 4217."), Example("USD")] string Currency,
    [property: Description("How much, with the currency's decimals."), Example("120.00")] string Amount,
    [property: Description("The discount on the sum of the lines in per cent, if that is how it is given."), Example("10")] string? DiscountPercent,
    [property: Description("The discount on the sum of the lines as an amount, if that is how it is given."), Example("12.00")] string? DiscountAmount,
    [property: Description("What that discount comes to."), Example("0.00")] string Discount,
    [property: Description("What is credited without tax."), Example("120.00")] string Subtotal,
    [property: Description("The tax on it."), Example("0.00")] string Tax,
    [property: Description("Subtotal and tax by tax category and rate.")] IReadOnlyList<TaxTotalResponse> TaxTotals,
    [property: Description("What of it was already paid, and became the customer's credit."), Example("0.00")] string Freed,
    [property: Description("The lines; empty for an amount without lines.")] IReadOnlyList<LineResponse> Lines,
    [property: Description("The reason."), Example("Agreed by phone.")] string? Reason,
    [property: Description("When it was recorded, UTC.")] DateTime CreatedAt)
{
    /// <summary>Shows a credit note, whose lines are loaded.</summary>
    public static CreditNoteResponse Of(OfInvoice<CreditNote> of)
    {
        var note = of.Item;
        return new(
            note.Id,
            note.InvoiceId,
            of.InvoiceNumber,
            of.UserId,
            of.BillTo,
            note.Number,
            note.IssueDate,
            note.CurrencyCode,
            Money(note.Amount),
            note.DiscountPercent is { } percent ? ExactNumber.Format(percent) : null,
            note.DiscountAmount is { } discount ? Money(discount) : null,
            Money(note.Discount),
            Money(note.Subtotal),
            Money(note.Tax),
            [.. note.TaxTotals.Select(total => TaxTotalResponse.Of(total, note.Currency))],
            Money(note.Freed),
            [.. note.Lines.Select(line => LineResponse.Of(line, note.Currency))],
            note.Reason,
            note.CreatedAt);

        string Money(decimal value) => Billing.Api.Money.Amount.Format(value, note.Currency);
    }
}
