using System.ComponentModel;
using Billing.Api.Customers;
using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>All that a client says of an invoice to create it: what is charged is an amount, or lines.</summary>
public sealed record InvoiceInput(
    [property: Description("The id of the user who is charged: a user that exists.")] long UserId,
    [property: Description("The total. Beside lines it must be theirs.")] Amount? Amount = null,
    [property: Description("USD if omitted.")] Currency? Currency = null,
    [property: Description("A note to the user, up to 2000 characters."), Example("Thank you.")] Optional<string>? Memo = null,
    [property: Description("The due date. If omitted, it is set when the invoice is issued.")]
    Optional<DateOnly?>? DueDate = null,
    [property: Description("The lines.")] IReadOnlyList<LineItem>? Lines = null) : IBody<InvoiceInput>
{
    internal Charges? Charges { get; private init; }

    public static InvoiceInput Read(BodyFields fields)
    {
        var (userId, amount, given, memo, dueDate, lines) = InvoicePatch.Read(fields, isWhole: true);
        var currency = given is { Code: not null } known ? known : Money.Currency.Default;
        return new(userId ?? 0, amount, currency, memo, dueDate, lines)
        {
            Charges = Charges.Of(currency, amount, lines, fields.Errors),
        };
    }
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
        return changes.CreateAsync(opening, key, now => new(
            input.UserId,
            customers.Require(input.UserId, customer.Value),
            input.Charges!,
            input.Memo?.Value,
            input.DueDate?.Value,
            now));
    }
}
