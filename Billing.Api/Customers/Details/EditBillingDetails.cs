using Billing.Api.Calendar;
using Billing.Api.Parties;
using Billing.Api.Revisions;
using Billing.Api.Sellers;

namespace Billing.Api.Customers.Details;

/// <summary><c>PUT</c> and <c>PATCH /customers/{id}/billing-details</c>.</summary>
internal static class EditBillingDetails
{
    public static Task<IdempotentResult<OkWithETag<BillingDetailsResponse>>> ReplaceAsync(
        long id, Body<BillingDetailsInput> body, IfMatch ifMatch, BusinessCalendar calendar, [AsParameters] RevisionChanges changes)
    {
        // What is not the customer's to change is not theirs to clear.
        var isMember = !changes.Caller.SeesEverything;
        return EditAsync(
            id,
            body.Value,
            before => isMember ? new() { Currency = before.Currency, TermsDays = before.TermsDays, Note = before.Note } : new(),
            ifMatch,
            calendar,
            changes);
    }

    public static Task<IdempotentResult<OkWithETag<BillingDetailsResponse>>> UpdateAsync(
        long id, Body<BillingDetailsInput> body, IfMatch ifMatch, BusinessCalendar calendar, [AsParameters] RevisionChanges changes) =>
        EditAsync(id, body.Value, before => before, ifMatch, calendar, changes);

    private static async Task<IdempotentResult<OkWithETag<BillingDetailsResponse>>> EditAsync(
        long id,
        BillingDetailsInput input,
        Func<BillingDetails, BillingDetails> start,
        IfMatch ifMatch,
        BusinessCalendar calendar,
        RevisionChanges changes)
    {
        var isMember = !changes.Caller.SeesEverything;
        if (isMember && changes.Caller.UserId != id)
        {
            return Problems.NotFound(nameof(Customer), id);
        }

        var subject = RevisionSubject.Customer(id);
        var opening = changes.Open(subject);
        // Until the transaction ends nobody deletes the customer, with whom the details have to go.
        var customer = opening.Ask("SELECT true FROM customers WHERE id = $1 AND NOT deleted FOR SHARE", _ => true, id);
        var seller = RevisionSubject.Seller.Find(opening);
        return await changes.ReviseAsync<BillingDetails, BillingDetailsResponse>(
            opening,
            subject,
            ifMatch,
            before =>
            {
                if (!customer.Value)
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
