namespace Users.Api.Users.NewAddress;

/// <summary>The link that confirms <see cref="User.PendingEmail"/>; at most one per user. Only a hash of its token is stored.</summary>
public sealed class AddressConfirmation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    // For EF Core.
    private AddressConfirmation()
    {
    }

    public AddressConfirmation(long userId, byte[] tokenHash, DateTime now) =>
        (UserId, TokenHash, ExpiresAt) = (userId, tokenHash, now + Lifetime);

    public long UserId { get; private set; }

    public byte[] TokenHash { get; private set; } = [];

    public DateTime ExpiresAt { get; private set; }
}
