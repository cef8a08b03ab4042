namespace Users.Api.Accounts.Limits;

/// <summary>How many attempts to sign in have failed, for one name or from one address.</summary>
public sealed class SignInFailures
{
    /// <summary>For which name or from which address: a hash, as neither is anybody's to read.</summary>
    public byte[] Key { get; private set; } = [];

    /// <summary>How many, those under way included.</summary>
    public int Count { get; private set; }

    /// <summary>Until when they count, UTC.</summary>
    public DateTime EndsAt { get; private set; }
}
