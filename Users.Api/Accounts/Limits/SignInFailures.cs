namespace Users.Api.Accounts.Limits;

/// <summary>The wrong passwords for one name, from one network or browser, or of both.</summary>
public sealed class SignInFailures
{
    /// <summary>A hash of whom it is about, so that neither names nor addresses can be read here.</summary>
    public byte[] Key { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>Until then no password is checked.</summary>
    public DateTime NextAt { get; private set; }

    /// <summary>When the count starts again.</summary>
    public DateTime EndsAt { get; private set; }
}
