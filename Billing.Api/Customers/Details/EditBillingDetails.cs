using Billing.Api.Calendar;
using Billing.Api.Parties;
using Billing.Api.Revisions;
using Billing.Api.Sellers;

namespace Billing.Api.Customers.Details;

/// <summary><c>PUT</c> and <c>PATCH /customers/{id}/billing-details</c>.</summary>
internal static class EditBillingDetails
{
    public static Task<IdempotentResult<OkWithETag<CustomerBillingResponse>>> ReplaceAsync(
        long id, Body<BillingDetailsInput> body, IfMatch ifMatch, CustomerCheck customers, BusinessCalendar calendar, [AsParameters] RevisionChanges changes)
    {
        // What is not the customer's to change is not theirs to clear.
        var isMember = !changes.Caller.SeesEverything;
        return EditAsync(
            id,
            body.Value,
            before => isMember ? new() { Currency = before.Currency, TermsDays = before.TermsDays, Note = before.Note } : new(),
            ifMatch,
            customers,
            calendar,
            changes);
    }

    public static Task<IdempotentResult<OkWithETag<CustomerBillingResponse>>> UpdateAsync(
        long id, Body<BillingDetailsInput> body, IfMatch ifMatch, CustomerCheck customers, BusinessCalendar calendar, [AsParameters] RevisionChanges changes) =>
        EditAsync(id, body.Value, before => before, ifMatch, customers, calendar, changes);

    private static async Task<IdempotentResult<OkWithETag<CustomerBillingResponse>>> EditAsync(
        long id,
        BillingDetailsInput input,
        Func<BillingDetails, BillingDetails> start,
        IfMatch ifMatch,
        CustomerCheck customers,
        BusinessCalendar calendar,
        RevisionChanges changes)
    {
        if (!changes.Caller.MaySee(id))
        {
            return Problems.NotFound(nameof(Customer), id);
        }

        var isKnown = false;
        var result = await TryAsync();
        if (isKnown)
        {
            return result;
        }

        return await customers.LearnAsync(id, changes.CancellationToken) is { } problem ? problem : await TryAsync();

        Task<IdempotentResult<OkWithETag<CustomerBillingResponse>>> TryAsync() =>
            ReviseAsync(id, input, start, ifMatch, calendar, changes, known => isKnown = known);
    }

    private static Task<IdempotentResult<OkWithETag<CustomerBillingResponse>>> ReviseAsync(
        long id,
        BillingDetailsInput input,
        Func<BillingDetails, BillingDetails> start,
        IfMatch ifMatch,
        BusinessCalendar calendar,
        RevisionChanges changes,
        Action<bool> tell)
    {
        var isMember = !changes.Caller.SeesEverything;
        var subject = RevisionSubject.Customer(id);
        var opening = changes.Open(subject);
        // Until the transaction ends nobody deletes the customer, with whom the details have to go.
        var customer = opening.Ask<bool?>("SELECT deleted FROM customers WHERE id = $1 FOR SHARE", row => row.GetBoolean(0), id);
        var seller = RevisionSubject.Seller.Find(opening);
        return changes.ReviseAsync<BillingDetails, CustomerBillingResponse>(
            opening,
            subject,
            ifMatch,
            before =>
            {
                tell(customer.Value is not null);
                if (customer.Value is not false)
                {
                    return (null, Problems.NotFound(nameof(Customer), id));
                }

                if (isMember && input.MemberErrors(before) is { Any: true } errors)
                {
                    return (null, errors.ToProblem());
                }

                var after = input.Apply(start(before));
                return VatId.ErrorIn(after.Country, after.VatId) is { } error
                    ? (null, Problems.Invalid((SellerFields.VatId, error)))
                    : (after, null);
            },
            (after, revision) => new(
                isMember ? after.WithoutNote() : after,
                BillingDefaults.Of(after, seller.Value?.As<SellerDetails>(), calendar),
                revision));
    }
}
