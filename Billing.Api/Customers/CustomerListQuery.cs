using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.Customers;

/// <summary>Which customers a client wants to see.</summary>
public sealed class CustomerListQuery : ListQuery
{
    /// <summary>By which customers can be sorted.</summary>
    public static readonly SortFields<Customer> SortFields = new SortFields<Customer>(customer => customer.Id)
        .Add(CustomerFields.Username, customer => customer.SearchText);

    /// <summary>Whether they can be charged.</summary>
    [FromQuery(Name = CustomerFields.Active), Description("true: only customers who can be charged; false: only those who cannot.")]
    public string? Active { get; init; }

    /// <summary>The customers that match.</summary>
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
