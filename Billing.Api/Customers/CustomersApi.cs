using Billing.Api.Calendar;
using Billing.Api.Credits;
using Billing.Api.Customers.Details;
using Billing.Api.Data;
using HttpContract.Csv;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Customers;

/// <summary>The resource <c>/customers</c>: users are changed at users-api, and here only how they are billed.</summary>
public static class CustomersApi
{
    public static void MapCustomers(this IEndpointRouteBuilder app)
    {
        var customers = app.MapResource("/customers").RequireAuthorization(Policies.Caller);
        customers.MapGetAndHead("", List).WithName("list_customers").WithSummary("List customers")
            .WithDescription("Users, as far as billing has learned of them. q finds text within names and addresses without regard to case and accents (fewer than three letters, or one of Chinese, Japanese or Korean: at the start of names). sort takes id and username. As text/csv all pages come as one table.")
            .ProducesValidationProblem();
        customers.MapGetAndHead("/{id:long}", Get).WithName("get_customer").WithSummary("Get a customer").WithConditionalGet()
            .ProducesProblem(StatusCodes.Status404NotFound);
        customers.MapGroup("/{id:long}").MapBillingDetails();
        customers.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound).MapCustomerCredits();
    }

    private static async Task<Results<Page<CustomerResponse>, CsvFile<Customer>, Problem>> List(
        [AsParameters] CustomerListQuery query,
        Caller caller,
        BillingDbContext db,
        StreamingQueries<BillingDbContext> streaming,
        BusinessCalendar calendar,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(CustomerListQuery.SortFields, errors);
        var customers = Filter(db);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return query.Request.PrefersCsv()
            ? CustomerCsv.Of(streaming.ReadAsync(stream => page.Sorted(Filter(stream)), cancellationToken), calendar.Today())
            : await page.ReadAsync(customers, CustomerResponse.Of, cancellationToken);

        IQueryable<Customer> Filter(BillingDbContext from) => query.Filter(from.Customers.AsNoTracking().VisibleTo(caller), errors);
    }

    private static async Task<Results<OkWithETag<CustomerResponse>, Problem>> Get(
        long id, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var customer = await db.Customers.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(customer => customer.Id == id, cancellationToken);
        return customer is null
            ? Problems.NotFound(nameof(Customer), id)
            : new OkWithETag<CustomerResponse>(CustomerResponse.Of(customer), ETag.Of(customer));
    }
}
