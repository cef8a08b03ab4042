using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>What a client wants changed of a draft; what is absent stays.</summary>
public sealed record InvoicePatch(
    [property: Description("The id of the user who is charged: a user that exists.")] long? UserId = null,
    [property: Description("What is charged. Beside lines it must be what they come to.")] Amount? Amount = null,
    Currency? Currency = null,
    [property: Description("A note to the user, up to 2000 characters; null for none."), Example("Thank you.")] Given<string>? Memo = null,
    [property: Description("The last day to pay on; null for none yet.")] Given<DateOnly?>? DueDate = null,
    [property: Description("What is charged, line by line, instead of the lines before; empty for an amount without lines.")]
    IReadOnlyList<LineItem>? Lines = null) : IBody<InvoicePatch>
{
    /// <inheritdoc />
    public static InvoicePatch Read(BodyFields fields) => new(
        fields.OptionalValue(InvoiceFields.UserId, WholeNumber.ParseId),
        fields.OptionalValue(InvoiceFields.Amount, Money.Amount.Parse),
        fields.OptionalValue(InvoiceFields.Currency, Money.Currency.Parse),
        InvoiceInput.ReadMemo(fields),
        InvoiceInput.ReadDueDate(fields),
        fields.Objects(InvoiceFields.Lines, LineItem.Most, LineItem.Read));

    /// <summary>What an invoice charges after this; null where there are errors.</summary>
    internal Charges? ChargesAfter(Invoice invoice, FieldErrors errors)
    {
        var currency = Currency ?? invoice.Currency;
        if (Lines is not null)
        {
            return Charges.Of(currency, Amount ?? (Lines.Count == 0 ? Money.Amount.Of(invoice.Amount) : null), Lines, errors);
        }

        // An amount alone leaves lines alone, which it must then agree with: it is no order to delete them.
        return invoice.Lines.Count > 0
            ? Charges.Of(currency, Amount, [.. invoice.Lines.Select(line => line.Item)], errors)
            : Charges.Of(currency, Amount ?? Money.Amount.Of(invoice.Amount), lines: null, errors);
    }
}
