namespace Billing.Api.Invoices;

/// <summary>Who an invoice is for, as they were when it was issued.</summary>
/// <param name="Username">The username.</param>
/// <param name="Email">The user's email address.</param>
public sealed record BillTo([property: Example("ada")] string Username, [property: Example("ada@example.com")] string Email);
