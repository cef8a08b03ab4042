namespace Users.Api.Accounts.Limits;

/// <summary>The failed attempts to sign in to one account, or from one address.</summary>
public sealed class SignInFailures
{
    /// <summary>A hash of the name or the address, so that neither can be read here.</summary>
    public byte[] Key { get; private set; } = [];

    /// <summary>Includes attempts that are still in progress.</summary>
    public int Count { get; private set; }

    /// <summary>When the count starts again.</summary>
    public DateTime EndsAt { get; private set; }
}
