using System.ComponentModel;
using Billing.Api.Customers;
using Billing.Api.Customers.Details;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Taxes;

namespace Billing.Api.Invoices;

/// <summary>All that a client says of an invoice to create it: what is charged is an amount, or lines.</summary>
public sealed record InvoiceInput(
    [property: Description("The id of the user who is charged: a user that exists.")] long UserId,
    [property: Description("The total. Beside lines it must be theirs.")] Amount? Amount = null,
    [property: Description("If omitted the customer's, else the seller's, else USD.")] Currency? Currency = null,
    [property: Description("A note to the user, up to 2000 characters."), Example("Thank you.")] Optional<string>? Memo = null,
    [property: Description("The due date. If omitted, it is set when the invoice is issued.")]
    Optional<DateOnly?>? DueDate = null,
    [property: Description("The lines.")] IReadOnlyList<LineItem>? Lines = null,
    [property: Description("A discount on the sum of the lines in per cent.")] Optional<Percentage?>? DiscountPercent = null,
    [property: Description("A discount on the sum of the lines as an amount; instead of per cent."), Example("0.00")] Optional<Amount?>? DiscountAmount = null)
    : IBody<InvoiceInput>
{
    public static InvoiceInput Read(BodyFields fields)
    {
        var (userId, amount, currency, memo, dueDate, lines, percent, discount) = InvoicePatch.Read(fields, isWhole: true);
        var input = new InvoiceInput(userId ?? 0, amount, currency, memo, dueDate, lines, percent, discount);
        // What depends on a currency that is not named can wait, unless the rest is refused anyway.
        if (currency is not null || fields.Errors.Any)
        {
            // With named rates that come later, what the lines come to is not known yet.
            var isKnown = lines?.Any(line => line.TaxRateId is not null) is not true;
            input.ChargesOf(currency is { Code: not null } known ? known : Money.Currency.Default, lines, isKnown ? amount : null, fields.Errors);
        }

        return input;
    }

    /// <summary>What is charged, in the default currency where none is named; null where there are errors.</summary>
    internal Charges? ChargesWith(Answer<Dictionary<long, LineTax>?>? rates, Func<Currency> defaultCurrency, FieldErrors errors) =>
        ChargesOf(Currency ?? defaultCurrency(), NamedTaxRates.Copy(Lines, rates, errors), Amount, errors);

    private Charges? ChargesOf(Currency currency, IReadOnlyList<LineItem>? lines, Amount? amount, FieldErrors errors) =>
        Charges.Of(currency, amount, lines, Discount.Of(DiscountPercent, DiscountAmount), errors);
}

/// <summary><c>POST /invoices</c>.</summary>
internal static class CreateInvoice
{
    public static Task<IdempotentResult<CreatedWithETag<InvoiceResponse>>> HandleAsync(
        Body<InvoiceInput> body, IdempotencyKey key, CustomerCheck customers, [AsParameters] InvoiceChanges changes) =>
        customers.RequireAsync(() => CreateAsync(body.Value, key, customers, changes), changes.CancellationToken);

    private static Task<IdempotentResult<CreatedWithETag<InvoiceResponse>>> CreateAsync(
        InvoiceInput input, IdempotencyKey key, CustomerCheck customers, InvoiceChanges changes)
    {
        var opening = new Opening(changes.Db);
        var customer = customers.Find(opening, input.UserId);
        var rates = NamedTaxRates.Find(opening, input.Lines);
        var parties = input.Currency is null ? InvoiceParties.FindOfCustomer(opening, input.UserId) : null;
        return changes.CreateAsync(opening, key, now => Task.FromResult(Create(now)));

        (Invoice?, Problem?) Create(DateTime now)
        {
            var errors = new FieldErrors();
            return input.ChargesWith(rates, () => Currency.Of(parties!.DefaultsWith(changes.Calendar).Currency), errors) is { } charges
                ? (new(input.UserId, customers.Require(input.UserId, customer.Value), charges, input.Memo?.Value, input.DueDate?.Value, now), null)
                : (null, errors.ToProblem());
        }
    }
}
