using System.ComponentModel;

namespace Billing.Api.Customers;

/// <summary>A customer as clients see it.</summary>
public sealed record CustomerResponse(
    [property: Description("The customer's id, which is the user's.")] long Id,
    [property: Description("The username."), Example("ada")] string Username,
    [property: Description("The user's email address."), Example("ada@example.com")] string Email,
    [property: Description("Whether new invoices can be made for the user.")] bool Active,
    [property: Description("Whether the user was deleted."), Example(false)] bool Deleted)
{
    public static CustomerResponse Of(Customer customer) =>
        new(customer.Id, customer.Username, customer.Email, customer.Active, customer.Deleted);
}
