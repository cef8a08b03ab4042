using System.ComponentModel;
using Billing.Api.Credits;
using Billing.Api.Customers;
using Billing.Api.Customers.Details;
using Billing.Api.Documents;
using Billing.Api.Documents.EInvoice;
using Billing.Api.Numbering;
using Billing.Api.Payments;
using Billing.Api.Sellers;

namespace Billing.Api.Invoices;

/// <summary>When an invoice is issued and due.</summary>
public sealed record IssueInput(
    [property: Description("The issue date, whose year is the number's; today if omitted.")]
    DateOnly? IssueDate = null,
    [property: Description("The due date. If omitted, the draft's, or the issue date plus the payment terms.")]
    DateOnly? DueDate = null,
    [property: Description("keep, if omitted; or apply, which pays as much of it as there is of the customer's credit.")]
    CreditUse? Credit = null) : IBody<IssueInput>
{
    public static bool IsOptional => true;

    public static IssueInput Read(BodyFields fields) => new(
        fields.OptionalValue(InvoiceFields.IssueDate, CalendarDate.Parse),
        fields.OptionalValue(InvoiceFields.DueDate, CalendarDate.Parse),
        fields.OptionalValue("credit", EnumNames<CreditUse>.Parse));
}

/// <summary><c>POST /invoices/{id}/issue</c>.</summary>
internal static class IssueInvoice
{
    public static async Task<IdempotentResult<OkWithETag<InvoiceResponse>>> HandleAsync(
        long id,
        Body<IssueInput> body,
        IfMatch ifMatch,
        IdempotencyKey key,
        CustomerCheck customers,
        [AsParameters] InvoiceChanges changes)
    {
        try
        {
            return await IssueAsync(id, body.Value, ifMatch, key, customers, changes, problem: null);
        }
        catch (UncertainCustomerException uncertain)
        {
            // Asked for who the user is; that they are deactivated by now does not keep what is owed from being issued.
            var problem = await customers.RefuseAsync(uncertain.Customer, changes.CancellationToken) ?? InvoiceErrors.UserDeleted();
            return await IssueAsync(id, body.Value, ifMatch, key, customers, changes, problem);
        }
    }

    private static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> IssueAsync(
        long id, IssueInput input, IfMatch ifMatch, IdempotencyKey key, CustomerCheck customers, InvoiceChanges changes, Problem? problem)
    {
        var calendar = changes.Calendar;
        var issueDate = input.IssueDate ?? calendar.Today();
        var opening = changes.Open(id);
        var customer = customers.FindOfInvoice(opening, id);
        var parties = InvoiceParties.Find(opening, id);
        var credit = input.Credit == CreditUse.Apply ? CustomerCredits.Lock(opening, id) : null;
        var paymentId = credit is null ? null : opening.NextId<Payment>();
        var number = NumberCounters.Take(
            opening, NumberSeries.Invoices, issueDate, "EXISTS (SELECT FROM invoices WHERE id = $3 AND status = 'draft')", id);
        return changes.ChangeAsync<OkWithETag<InvoiceResponse>>(
            opening,
            id,
            ifMatch,
            key,
            InvoiceAction.Issue,
            (invoice, now, record) =>
            {
                var (seller, details) = (parties.Seller.Value, parties.Customer.Value);
                var terms = BillingDefaults.Of(details?.As<BillingDetails>(), seller?.As<SellerDetails>(), calendar).TermsDays;
                var dueDate = input.DueDate ?? invoice.DueDate ?? issueDate.AddDays(terms);
                if (dueDate < issueDate)
                {
                    return InvoiceErrors.DueBeforeIssued(issueDate);
                }

                if (customer.Value is { Deleted: true })
                {
                    return InvoiceErrors.UserDeleted();
                }

                if (customer.Value?.BillTo is not { } billTo)
                {
                    return problem ?? throw new UncertainCustomerException(new(invoice.UserId));
                }

                if (seller?.As<SellerDetails>() is { } known && known.IsBegun() && known.Missing() is { Count: > 0 } missing)
                {
                    return InvoiceErrors.SellerIncomplete(missing);
                }

                if (details?.As<BillingDetails>() is { EInvoice: not null } wanted
                    && EInvoiceRequirements.Missing(DocumentReader.Foresee(invoice, seller?.As<SellerDetails>(), wanted)) is { Count: > 0 } lacking)
                {
                    return DocumentErrors.EInvoiceIncomplete(lacking);
                }

                if (number.Value!.DateError(calendar.Today()) is { } dateError)
                {
                    return Problems.Invalid((InvoiceFields.IssueDate, dateError));
                }

                changes.Db.AttachRange(((object?[])[seller, details]).OfType<object>());
                invoice.Issue(number.Value.Number, issueDate, dueDate, billTo, now, seller, details);
                if (Math.Min(credit?.Value?.Balance ?? 0m, invoice.Balance) is > 0m and var applied)
                {
                    var payment = new Payment(invoice, applied, calendar.Today(), method: null, reference: null, now, isFromCredit: true);
                    invoice.Pay(payment, now, credit!.Attach(changes.Db));
                    opening.Add(payment, paymentId!);
                }

                record();
                return invoice.ToOk(changes.Caller, calendar.Today());
            });
    }
}
