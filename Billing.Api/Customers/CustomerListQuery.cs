using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.Customers;

/// <summary>Which customers a client wants to see.</summary>
public sealed class CustomerListQuery : ListQuery
{
    public static readonly SortFields<Customer> SortFields = new SortFields<Customer>(customer => customer.Id)
        .Add(CustomerFields.Username, customer => customer.SearchText);

    [FromQuery(Name = CustomerFields.Active), Description("true: only customers who can be charged; false: only those who cannot.")]
    public string? Active { get; init; }

    public IQueryable<Customer> Filter(IQueryable<Customer> customers, FieldErrors errors)
    {
        if (errors.Read("q", Q, QueryText.Parse) is { Length: > 0 } text)
        {
            customers = customers.Where(CustomerSearch.For(text));
        }

        return errors.ReadValue(CustomerFields.Active, Active, TrueOrFalse.Parse) is { } active
            ? customers.Where(customer => customer.Active == active)
            : customers;
    }
}
