using System.ComponentModel;
using Billing.Api.Customers;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Taxes;

namespace Billing.Api.Invoices;

/// <summary>What a client wants changed of a draft; what is absent stays.</summary>
public sealed record InvoicePatch(
    [property: Description("The id of the user who is charged: a user that exists.")] long? UserId = null,
    [property: Description("The total. Beside lines it must be theirs.")] Amount? Amount = null,
    Currency? Currency = null,
    [property: Description("A note to the user, up to 2000 characters; null for none."), Example("Thank you.")] Optional<string>? Memo = null,
    [property: Description("The due date; null for none yet.")] Optional<DateOnly?>? DueDate = null,
    [property: Description("The lines that replace those before; empty for an amount without lines.")]
    IReadOnlyList<LineItem>? Lines = null,
    [property: Description("A discount on the sum of the lines in per cent; null for none.")] Optional<Percentage?>? DiscountPercent = null,
    [property: Description("A discount on the sum of the lines as an amount; instead of per cent."), Example("0.00")] Optional<Amount?>? DiscountAmount = null)
    : IBody<InvoicePatch>
{
    /// <summary>The most characters of a memo.</summary>
    public const int MostMemo = 2000;

    public static InvoicePatch Read(BodyFields fields) => Read(fields, isWhole: false);

    /// <summary>Reads a draft's members. Of a whole one the user must be there, and lines or an amount.</summary>
    internal static InvoicePatch Read(BodyFields fields, bool isWhole)
    {
        var lines = fields.Objects(InvoiceFields.Lines, LineItem.Most, LineItem.Read);
        var (percent, discount) = Discount.Read(fields);
        return new(
            Member(InvoiceFields.UserId, isWhole, WholeNumber.ParseId),
            Member(InvoiceFields.Amount, isWhole && lines is not { Count: > 0 }, Money.Amount.Parse),
            Member(InvoiceFields.Currency, isRequired: false, Money.Currency.Parse),
            fields.Nullable(InvoiceFields.Memo, PlainText.Lines(MostMemo)),
            fields.NullableValue(InvoiceFields.DueDate, CalendarDate.Parse),
            lines,
            percent,
            discount);

        T? Member<T>(string name, bool isRequired, Func<string, Parsed<T>> parse)
            where T : struct => isRequired ? fields.Required(name, parse) : fields.OptionalValue(name, parse);
    }

    /// <summary>What an invoice charges after this; null where there are errors.</summary>
    internal Charges? ChargesAfter(Invoice invoice, Answer<Dictionary<long, LineTax>?>? rates, FieldErrors errors)
    {
        // An amount alone leaves lines alone, which it must then agree with: it is no order to delete them.
        var lines = NamedTaxRates.Copy(Lines, rates, errors) ?? [.. invoice.Lines.Select(line => line.Item)];
        // Neither does a discount stay when the lines go.
        var discount = DiscountPercent is not null || DiscountAmount is not null ? Discount.Of(DiscountPercent, DiscountAmount)
            : lines.Count == 0 ? default : new(invoice.DiscountPercent, invoice.DiscountAmount);
        return Charges.Of(Currency ?? invoice.Currency, Amount ?? (lines.Count == 0 ? Money.Amount.Of(invoice.Amount) : null), lines, discount, errors);
    }
}

/// <summary>All that a client says of a draft to replace it; what it need not say and does not say stays.</summary>
public sealed record InvoiceReplacement(
    [property: Description("The id of the user who is charged: a user that exists.")] long UserId,
    [property: Description("The total. Beside lines it must be theirs.")] Amount? Amount = null,
    Currency? Currency = null,
    [property: Description("A note to the user, up to 2000 characters; null for none."), Example("Thank you.")] Optional<string>? Memo = null,
    [property: Description("The due date; null for none yet.")] Optional<DateOnly?>? DueDate = null,
    [property: Description("The lines; empty for an amount without lines.")]
    IReadOnlyList<LineItem>? Lines = null,
    [property: Description("A discount on the sum of the lines in per cent; null for none.")] Optional<Percentage?>? DiscountPercent = null,
    [property: Description("A discount on the sum of the lines as an amount; instead of per cent."), Example("0.00")] Optional<Amount?>? DiscountAmount = null)
    : IBody<InvoiceReplacement>
{
    public static InvoiceReplacement Read(BodyFields fields)
    {
        var (userId, amount, currency, memo, dueDate, lines, percent, discount) = InvoicePatch.Read(fields, isWhole: true);
        return new(userId ?? 0, amount, currency, memo, dueDate, lines, percent, discount);
    }

    internal InvoicePatch ToPatch() => new(UserId, Amount, Currency, Memo, DueDate, Lines, DiscountPercent, DiscountAmount);
}

/// <summary><c>PUT</c> and <c>PATCH /invoices/{id}</c>.</summary>
internal static class EditInvoice
{
    public static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> ReplaceAsync(
        long id, Body<InvoiceReplacement> body, IfMatch ifMatch, CustomerCheck customers, [AsParameters] InvoiceChanges changes) =>
        EditAsync(id, body.Value.ToPatch(), ifMatch, customers, changes);

    public static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> UpdateAsync(
        long id, Body<InvoicePatch> body, IfMatch ifMatch, CustomerCheck customers, [AsParameters] InvoiceChanges changes) =>
        EditAsync(id, body.Value, ifMatch, customers, changes);

    private static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> EditAsync(
        long id, InvoicePatch patch, IfMatch ifMatch, CustomerCheck customers, InvoiceChanges changes) =>
        customers.RequireAsync(() => TryAsync(id, patch, ifMatch, customers, changes), changes.CancellationToken);

    private static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> TryAsync(
        long id, InvoicePatch patch, IfMatch ifMatch, CustomerCheck customers, InvoiceChanges changes)
    {
        var opening = changes.Open(id);
        var rates = NamedTaxRates.Find(opening, patch.Lines);
        var customer = patch.UserId is { } known ? customers.Find(opening, known) : null;
        return changes.ChangeAsync<OkWithETag<InvoiceResponse>>(
            opening,
            id,
            ifMatch,
            key: null,
            InvoiceAction.Edit,
            (invoice, now, record) =>
            {
                var user = patch.UserId ?? invoice.UserId;
                var billTo = user == invoice.UserId ? invoice.BillTo : customers.Require(user, customer!.Value);
                var errors = new FieldErrors();
                if (patch.ChargesAfter(invoice, rates, errors) is not { } charges)
                {
                    return errors.ToProblem();
                }

                invoice.Edit(user, billTo, charges, patch.Memo.Or(invoice.Memo), patch.DueDate.Or(invoice.DueDate), now);
                record();
                return invoice.ToOk(changes.Caller, changes.Calendar.Today());
            });
    }
}
