using Billing.Api.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Credits;

/// <summary><c>GET /customers/{id}/credit</c>.</summary>
internal static class ReadCustomerCredits
{
    /// <summary>Maps it below a customer.</summary>
    public static void MapCustomerCredits(this IEndpointRouteBuilder customer) =>
        customer.MapGetAndHead("/credit", HandleAsync).WithName("get_customer_credit").WithSummary("Get a customer's credit")
            .WithDescription("What a customer has paid or was credited beyond what was owed, by currency; without those that are used up.");

    private static async Task<Results<Ok<CustomerCreditResponse>, Problem>> HandleAsync(
        long id, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        // Whoever is not visible is as if they were not there.
        if ((!caller.SeesEverything && caller.UserId != id) || !await db.Customers.AnyAsync(customer => customer.Id == id, cancellationToken))
        {
            return Problems.NotFound(nameof(Customers.Customer), id);
        }

        var credits = await db.CustomerCredits.AsNoTracking().Where(credit => credit.UserId == id && credit.Balance > 0)
            .OrderBy(credit => credit.CurrencyCode).ToListAsync(cancellationToken);
        return TypedResults.Ok(new CustomerCreditResponse([.. credits.Select(CreditBalance.Of)]));
    }
}
