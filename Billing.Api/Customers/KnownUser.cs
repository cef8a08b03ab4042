namespace Billing.Api.Customers;

/// <summary>A user as users-api tells of it.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Username">The username.</param>
/// <param name="Email">The user's email address.</param>
/// <param name="Active">Whether the user can sign in and be charged.</param>
/// <param name="Deleted">Whether the user was deleted.</param>
/// <param name="Version">Grows with every change of the user; 0 where it was not told.</param>
public sealed record KnownUser(long Id, string Username, string Email, bool Active, bool Deleted = false, long Version = 0);
