using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>All that a client says of an invoice to create it: what is charged is an amount, or lines.</summary>
public sealed record InvoiceInput(
    [property: Description("The id of the user who is charged: a user that exists.")] long UserId,
    [property: Description("What is charged. Beside lines it must be what they come to.")] Amount? Amount = null,
    [property: Description("USD where there is none.")] Currency? Currency = null,
    [property: Description("A note to the user, up to 2000 characters."), Example("Thank you.")] Given<string>? Memo = null,
    [property: Description("The last day to pay on. Where there is none, it is set when the invoice is issued.")]
    Given<DateOnly?>? DueDate = null,
    [property: Description("What is charged, line by line.")] IReadOnlyList<LineItem>? Lines = null) : IBody<InvoiceInput>
{
    /// <summary>The most characters of a memo.</summary>
    public const int MostMemo = 2000;

    /// <summary>What is charged in all.</summary>
    internal Charges? Charges { get; private init; }

    /// <inheritdoc />
    public static InvoiceInput Read(BodyFields fields)
    {
        var userId = fields.Required(InvoiceFields.UserId, WholeNumber.ParseId);
        var currency = fields.OptionalValue(InvoiceFields.Currency, Money.Currency.Parse) is { Code: not null } known
            ? known
            : Money.Currency.Default;
        var (amount, lines) = ReadCharges(fields);
        return new(userId, amount, currency, ReadMemo(fields), ReadDueDate(fields), lines)
        {
            Charges = Charges.Of(currency, amount, lines, fields.Errors),
        };
    }

    /// <summary>Reads lines, or an amount; one of them must be there.</summary>
    internal static (Amount? Amount, IReadOnlyList<LineItem>? Lines) ReadCharges(BodyFields fields)
    {
        var lines = fields.Objects(InvoiceFields.Lines, LineItem.Most, LineItem.Read);
        return lines is { Count: > 0 } && !fields.Has(InvoiceFields.Amount)
            ? (null, lines)
            : (fields.Required(InvoiceFields.Amount, Money.Amount.Parse), lines);
    }

    /// <summary>Reads a memo; one without characters is none.</summary>
    internal static Given<string>? ReadMemo(BodyFields fields) => fields.Nullable(InvoiceFields.Memo, PlainText.Lines(MostMemo));

    /// <summary>Reads the last day to pay on.</summary>
    internal static Given<DateOnly?>? ReadDueDate(BodyFields fields) => fields.NullableValue(InvoiceFields.DueDate, CalendarDate.Parse);
}
