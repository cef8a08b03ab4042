using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>All that a client says of a draft to replace it; what it need not say and does not say stays.</summary>
public sealed record InvoiceReplacement(
    [property: Description("The id of the user who is charged: a user that exists.")] long UserId,
    [property: Description("What is charged. Beside lines it must be what they come to.")] Amount? Amount = null,
    Currency? Currency = null,
    [property: Description("A note to the user, up to 2000 characters; null for none."), Example("Thank you.")] Given<string>? Memo = null,
    [property: Description("The last day to pay on; null for none yet.")] Given<DateOnly?>? DueDate = null,
    [property: Description("What is charged, line by line; empty for an amount without lines.")]
    IReadOnlyList<LineItem>? Lines = null) : IBody<InvoiceReplacement>
{
    /// <inheritdoc />
    public static InvoiceReplacement Read(BodyFields fields)
    {
        var userId = fields.Required(InvoiceFields.UserId, WholeNumber.ParseId);
        var currency = fields.OptionalValue(InvoiceFields.Currency, Money.Currency.Parse);
        var (amount, lines) = InvoiceInput.ReadCharges(fields);
        return new(userId, amount, currency, InvoiceInput.ReadMemo(fields), InvoiceInput.ReadDueDate(fields), lines);
    }

    /// <summary>The same as a change of everything that it says.</summary>
    internal InvoicePatch ToPatch() => new(UserId, Amount, Currency, Memo, DueDate, Lines);
}
