namespace Billing.Api.Customers;

/// <summary>
/// A user as this service knows it from users-api, which owns users. Rows are only ever written by <see cref="CustomerRows"/>.
/// </summary>
public sealed class Customer : IVersioned
{
    public long Id { get; private set; }

    public string Username { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>Whether the user can be charged.</summary>
    public bool Active { get; private set; }

    /// <summary>Whether the user was deleted; the name and address are then what users-api put in their place.</summary>
    public bool Deleted { get; private set; }

    /// <summary>Which version of the user this is, as users-api counts them; 0 where it was asked and the feed has not told yet.</summary>
    public long UserVersion { get; private set; }

    /// <summary>The name and the address, as searches see them, on a line each: what searches look into and lists are sorted by.</summary>
    public string SearchText { get; private set; } = "";

    public uint Version { get; private set; }
}
