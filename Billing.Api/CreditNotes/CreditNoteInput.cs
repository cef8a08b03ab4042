using System.ComponentModel;
using Billing.Api.Invoices;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Taxes;

namespace Billing.Api.CreditNotes;

/// <summary>What a client says of a credit note: an amount, or lines.</summary>
public sealed record CreditNoteInput(
    [property: Description("How much with tax, in the invoice's currency: more than 0, and not more than what is not credited yet. Beside lines it must be theirs.")] Amount? Amount = null,
    [property: Description("The reason, up to 500 characters."), Example("Agreed by phone.")] Optional<string>? Reason = null,
    [property: Description("The lines; without them the amount is split over what is not credited yet of each tax rate.")] IReadOnlyList<LineItem>? Lines = null,
    [property: Description("A discount on the sum of the lines in per cent.")] Optional<Percentage?>? DiscountPercent = null,
    [property: Description("A discount on the sum of the lines as an amount; instead of per cent."), Example("0.00")] Optional<Amount?>? DiscountAmount = null)
    : IBody<CreditNoteInput>
{
    public static CreditNoteInput Read(BodyFields fields)
    {
        var lines = fields.Objects(InvoiceFields.Lines, LineItem.Most, LineItem.Read);
        var (percent, discount) = Discount.Read(fields);
        Amount? amount = lines is { Count: > 0 }
            ? fields.OptionalValue(InvoiceFields.Amount, PositiveAmount.Parse)
            : fields.Required(InvoiceFields.Amount, PositiveAmount.Parse);
        return new(amount, fields.Nullable("reason", PlainText.Lines(CreditNote.MostReason)), lines, percent, discount);
    }

    /// <summary>What is credited of an invoice; null where there are errors.</summary>
    internal Charges? ChargesOn(
        Invoice invoice, IReadOnlyList<TaxTotal> credited, Answer<Dictionary<long, LineTax>?>? rates, FieldErrors errors)
    {
        var charges = Charges.Of(
            invoice.Currency, Amount, NamedTaxRates.Copy(Lines, rates, errors), Discount.Of(DiscountPercent, DiscountAmount), errors);
        if (charges is { Total: 0 })
        {
            errors.Add(InvoiceFields.Lines, new(BillingErrorCodes.OutOfRange, "Must come to more than 0.", ("above", 0)));
        }

        return charges is { Lines.Count: 0 } ? Charges.ShareOf(Uncredited.Of(invoice.TaxTotals, credited), charges) : charges;
    }
}
