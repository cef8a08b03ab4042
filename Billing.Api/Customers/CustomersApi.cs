using Billing.Api.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Customers;

/// <summary>The resource <c>/customers</c>, which is only read: users are changed at users-api.</summary>
public static class CustomersApi
{
    public static void MapCustomers(this IEndpointRouteBuilder app)
    {
        var customers = app.MapResource("/customers").RequireAuthorization(Policies.Caller);
        customers.MapGetAndHead("", List).WithName("list_customers").WithSummary("List customers")
            .WithDescription("Users, as far as billing has learned of them. q finds text within names and addresses (fewer than three letters: at the start of names). sort takes id and username.")
            .ProducesValidationProblem();
        customers.MapGetAndHead("/{id:long}", Get).WithName("get_customer").WithSummary("Get a customer").WithConditionalGet()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Page<CustomerResponse>, Problem>> List(
        [AsParameters] CustomerListQuery query, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(CustomerListQuery.SortFields, errors);
        var customers = query.Filter(VisibleTo(caller, db), errors);
        return errors.Any ? errors.ToProblem() : await page.ReadAsync(customers, CustomerResponse.Of, cancellationToken);
    }

    private static async Task<Results<OkWithETag<CustomerResponse>, Problem>> Get(
        long id, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var customer = await VisibleTo(caller, db).SingleOrDefaultAsync(customer => customer.Id == id, cancellationToken);
        return customer is null
            ? Problems.NotFound(nameof(Customer), id)
            : new OkWithETag<CustomerResponse>(CustomerResponse.Of(customer), ETag.Of(customer));
    }

    // Members see themselves. Who is not visible is as if they were not there.
    private static IQueryable<Customer> VisibleTo(Caller caller, BillingDbContext db)
    {
        var customers = db.Customers.AsNoTracking();
        return caller.SeesEverything ? customers : customers.Where(customer => customer.Id == caller.UserId);
    }
}
