namespace Billing.Api.Customers;

/// <summary>The names of a customer's members, in queries.</summary>
internal static class CustomerFields
{
    public const string Username = "username";
    public const string Active = "active";
}
