namespace Users.Api.Passwords;

/// <summary>A link with which a user can set their password, once and for a limited time. Only a hash of its token is stored.</summary>
public sealed class SetPasswordLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    /// <summary>Of a link that anybody can have sent to the user.</summary>
    public static readonly TimeSpan LifetimeOfForgotten = TimeSpan.FromHours(1);

    // For EF Core.
    private SetPasswordLink()
    {
    }

    private SetPasswordLink(long userId, byte[] tokenHash, DateTime expiresAt) =>
        (UserId, TokenHash, ExpiresAt) = (userId, tokenHash, expiresAt);

    public long UserId { get; private set; }

    public byte[] TokenHash { get; private set; } = [];

    public DateTime ExpiresAt { get; private set; }

    /// <summary>A new link, and its token, which is not stored.</summary>
    public static (SetPasswordLink Link, string Token) Create(long userId, DateTime expiresAt)
    {
        var token = SecretToken.Create();
        return (new(userId, SecretToken.Hash(token), expiresAt), token);
    }
}
