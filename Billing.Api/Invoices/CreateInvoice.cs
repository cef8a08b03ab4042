using System.ComponentModel;
using Billing.Api.Customers;
using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>All that a client says of an invoice to create it: what is charged is an amount, or lines.</summary>
public sealed record InvoiceInput(
    [property: Description("The id of the user who is charged: a user that exists.")] long UserId,
    [property: Description("What is charged. Beside lines it must be what they come to.")] Amount? Amount = null,
    [property: Description("USD where there is none.")] Currency? Currency = null,
    [property: Description("A note to the user, up to 2000 characters."), Example("Thank you.")] Optional<string>? Memo = null,
    [property: Description("The last day to pay on. Where there is none, it is set when the invoice is issued.")]
    Optional<DateOnly?>? DueDate = null,
    [property: Description("What is charged, line by line.")] IReadOnlyList<LineItem>? Lines = null) : IBody<InvoiceInput>
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
    public static async Task<IdempotentResult<CreatedWithETag<InvoiceResponse>>> HandleAsync(
        Body<InvoiceInput> body, IdempotencyKey key, CustomerCheck customers, [AsParameters] InvoiceChanges changes)
    {
        var input = body.Value;
        var customer = await customers.FindAsync(input.UserId, changes.CancellationToken);
        if (!customer.CanBeCharged)
        {
            // What was done before is answered the same whatever users-api says by now, and where it cannot be reached.
            if (await key.FindAsync<CreatedWithETag<InvoiceResponse>>(changes.Db, changes.CancellationToken) is { } known)
            {
                return known;
            }

            if (await customers.RefuseAsync(customer, changes.CancellationToken) is { } problem)
            {
                return problem;
            }
        }

        return await changes.CreateAsync(key, async (now, token) => new(
            input.UserId,
            await changes.Db.FindBillToAsync(input.UserId, token),
            input.Charges!,
            input.Memo?.Value,
            input.DueDate?.Value,
            now));
    }
}
