using Billing.Api.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ServiceDefaults.Http;
using ServiceDefaults.Http.Fields;
using ServiceDefaults.Http.Paging;
using ServiceDefaults.Http.Preconditions;

namespace Billing.Api.Customers;

/// <summary>The resource <c>/customers</c>, which is only read: users are changed at users-api.</summary>
public static class CustomersApi
{
    /// <summary>Maps it.</summary>
    public static void MapCustomers(this IEndpointRouteBuilder app)
    {
        var customers = app.MapResource("/customers");
        customers.MapGetAndHead("", List).WithName("list_customers").WithSummary("List customers")
            .WithDescription("The users as billing knows them. q finds text within names and addresses. sort takes id and username.")
            .ProducesValidationProblem();
        customers.MapGetAndHead("/{id:long}", Get).WithName("get_customer").WithSummary("Get a customer").WithConditionalGet()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Page<CustomerResponse>, Problem>> List(
        [AsParameters] CustomerListQuery query, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(CustomerListQuery.SortFields, errors);
        var customers = query.Filter(db.Customers.AsNoTracking(), errors);
        return errors.Any ? errors.ToProblem() : await page.ReadAsync(customers, CustomerResponse.Of, cancellationToken);
    }

    private static async Task<Results<OkTagged<CustomerResponse>, Problem>> Get(
        long id, BillingDbContext db, CancellationToken cancellationToken)
    {
        var customer = await db.Customers.AsNoTracking().SingleOrDefaultAsync(customer => customer.Id == id, cancellationToken);
        return customer is null
            ? Problems.NotFound(nameof(Customer), id)
            : new OkTagged<CustomerResponse>(CustomerResponse.Of(customer), ETag.Of(customer));
    }
}
