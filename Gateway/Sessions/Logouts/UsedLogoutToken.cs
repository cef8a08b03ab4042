namespace Gateway.Sessions.Logouts;

/// <summary>A logout token that was taken: so that it works once, and that a sign-in under way does not escape it.</summary>
public sealed class UsedLogoutToken
{
    public const int MostCharacters = 255;

    /// <summary>The token's <c>jti</c>.</summary>
    public string Id { get; private set; } = "";

    public string? Subject { get; private set; }

    /// <summary>The one session that it ended at the provider; null for all of the subject's.</summary>
    public string? ProviderSessionId { get; private set; }

    /// <summary>When they ended, by the provider's clock, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Until then the token is valid, or a sign-in from before may still be under way.</summary>
    public DateTime KeptUntil { get; private set; }
}
