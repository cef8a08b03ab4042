using System.ComponentModel;
using Billing.Api.Credits;
using Billing.Api.Customers;
using Billing.Api.Customers.Details;
using Billing.Api.Documents;
using Billing.Api.Documents.EInvoice;
using Billing.Api.Numbering;
using Billing.Api.Payments;
using Billing.Api.Sellers;
using Billing.Api.Sendings;
using Mail;

namespace Billing.Api.Invoices;

/// <summary>When an invoice is issued and due.</summary>
public sealed record IssueInput(
    [property: Description("The issue date, whose year is the number's; today if omitted.")]
    DateOnly? IssueDate = null,
    [property: Description("The due date. If omitted, the draft's, or the issue date plus the payment terms.")]
    DateOnly? DueDate = null,
    [property: Description("keep, if omitted; or apply, which pays as much of it as there is of the customer's credit.")]
    CreditUse? Credit = null,
    [property: Description("Whether to issue it even if the user is deactivated.")]
    bool? ToInactive = null,
    [property: Description("Whether to send it to the customer at once, with the letter that is proposed for it.")]
    bool? Send = null) : IBody<IssueInput>
{
    internal const string ToInactiveField = "to_inactive";

    public static bool IsOptional => true;

    public static IssueInput Read(BodyFields fields) => new(
        fields.OptionalValue(InvoiceFields.IssueDate, CalendarDate.Parse),
        fields.OptionalValue(InvoiceFields.DueDate, CalendarDate.Parse),
        fields.OptionalValue("credit", EnumNames<CreditUse>.Parse),
        fields.Flag(ToInactiveField),
        fields.Flag("send"));
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
        MailOutbox mail,
        [AsParameters] InvoiceChanges changes)
    {
        try
        {
            return await IssueAsync(id, body.Value, ifMatch, key, customers, mail, changes, problem: null);
        }
        catch (UncertainCustomerException uncertain)
        {
            // Asked for who the user is; that they are deactivated is for the caller to confirm.
            var problem = await customers.RefuseAsync(uncertain.Customer, changes.CancellationToken) ?? InvoiceErrors.UserDeleted();
            return await IssueAsync(id, body.Value, ifMatch, key, customers, mail, changes, problem);
        }
    }

    private static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> IssueAsync(
        long id, IssueInput input, IfMatch ifMatch, IdempotencyKey key, CustomerCheck customers, MailOutbox mail, InvoiceChanges changes, Problem? problem)
    {
        var calendar = changes.Calendar;
        var issueDate = input.IssueDate ?? calendar.Today();
        var opening = changes.Open(id);
        var customer = customers.FindOfInvoice(opening, id);
        var parties = InvoiceParties.Find(opening, id);
        var sendings = input.Send is true ? new SendingQueue(opening, parties, id) : null;
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
                var dueDate = input.DueDate ?? invoice.DueDate ?? issueDate.AddDays(parties.DefaultsWith(calendar).TermsDays);
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

                if (customer.Value is { Active: false } && input.ToInactive is not true)
                {
                    return InvoiceErrors.CustomerInactive();
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
                if (sendings is not null && SendInvoice.Queue(sendings, mail, invoice, note: null, new(), changes.Caller, now) is { } unsendable)
                {
                    return unsendable;
                }

                return invoice.ToOk(changes.Caller, calendar.Today());
            });
    }
}
