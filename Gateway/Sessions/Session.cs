namespace Gateway.Sessions;

/// <summary>A browser in which somebody is signed in.</summary>
public sealed class Session
{
    // For EF Core.
    private Session()
    {
    }

    public Session(byte[] keyHash, Browser browser, ProviderSession provider, DateTime now)
    {
        (Subject, ProviderSessionId, SignedInAt) = (provider.Subject, provider.Id, provider.SignedInAt);
        Id = Guid.CreateVersion7();
        KeyHash = keyHash;
        UserAgent = browser.UserAgent;
        Address = browser.Address;
        CreatedAt = LastSeenAt = now;
    }

    /// <summary>Names the session to its user; it opens nothing.</summary>
    public Guid Id { get; private set; }

    /// <summary>SHA-256 of the cookie's key: whoever reads the table cannot sign in with it.</summary>
    public byte[] KeyHash { get; private set; } = [];

    /// <summary>The user at the provider, which need not be the user's id here.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The provider's own session (<c>sid</c>), if it tells.</summary>
    public string? ProviderSessionId { get; private set; }

    /// <summary>When the user signed in at the provider, by its clock, UTC.</summary>
    public DateTime SignedInAt { get; private set; }

    public long UserId { get; private set; }

    /// <summary>As of the last token, like the email address and the role.</summary>
    public string Username { get; private set; } = "";

    public string Email { get; private set; } = "";

    public string Role { get; private set; } = "";

    /// <summary>The access and the refresh token, encrypted.</summary>
    public byte[] Tokens { get; private set; } = [];

    /// <summary>When the access token expires, UTC.</summary>
    public DateTime TokensExpireAt { get; private set; }

    /// <summary>When somebody signed in, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When the session was last used, UTC, give or take a minute.</summary>
    public DateTime LastSeenAt { get; private set; }

    public string? UserAgent { get; private set; }

    /// <summary>The network address from which somebody signed in.</summary>
    public string? Address { get; private set; }

    /// <summary>Takes the user and the tokens that the provider has given.</summary>
    public void Take(SessionUser user, byte[] tokens, DateTime expireAt)
    {
        (UserId, Username, Email, Role) = (user.Id, user.Username, user.Email, user.Role);
        (Tokens, TokensExpireAt) = (tokens, expireAt);
    }
}
