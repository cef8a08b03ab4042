using Microsoft.AspNetCore.Identity;

namespace Users.Api.Passkeys;

/// <summary>A key of a user's that stays in their device (WebAuthn), and proves who they are as a password does.</summary>
public sealed class Passkey
{
    /// <summary>How many a user can have.</summary>
    public const int MostOfUser = 20;

    /// <summary>The longest name, in Unicode code points.</summary>
    public const int MostNameCharacters = 60;

    // For EF Core.
    private Passkey()
    {
    }

    /// <summary>A new one.</summary>
    /// <param name="userId">Whose it is.</param>
    /// <param name="name">How its owner tells it from others.</param>
    /// <param name="info">What the device has told.</param>
    /// <param name="now">The time, UTC.</param>
    public Passkey(long userId, string name, UserPasskeyInfo info, DateTime now)
    {
        (UserId, Name, CreatedAt) = (userId, name, now);
        (CredentialId, PublicKey, Transports) = (info.CredentialId, info.PublicKey, info.Transports ?? []);
        (SignCount, IsBackupEligible, IsBackedUp) = (info.SignCount, info.IsBackupEligible, info.IsBackedUp);
    }

    /// <summary>By which its owner's page names it.</summary>
    public long Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public long UserId { get; private set; }

    /// <summary>How its owner tells it from others.</summary>
    public string Name { get; private set; } = "";

    /// <summary>By which the device names it.</summary>
    public byte[] CredentialId { get; private set; } = [];

    /// <summary>The half of the key that is not secret (COSE).</summary>
    public byte[] PublicKey { get; private set; } = [];

    /// <summary>How the browser reaches the device.</summary>
    public string[] Transports { get; private set; } = [];

    /// <summary>How often the device says that it has signed; a copy of it would count anew. Many always say 0.</summary>
    public long SignCount { get; private set; }

    /// <summary>Whether it may be copied to other devices of its owner. Never changes.</summary>
    public bool IsBackupEligible { get; private set; }

    /// <summary>Whether it was.</summary>
    public bool IsBackedUp { get; private set; }

    /// <summary>When it was added, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When its owner signed in with it last, UTC; null where never.</summary>
    public DateTime? LastUsedAt { get; private set; }

    /// <summary>Takes over what the device has told at a sign-in.</summary>
    public void WasUsed(UserPasskeyInfo info, DateTime now) => (SignCount, IsBackedUp, LastUsedAt) = (info.SignCount, info.IsBackedUp, now);

    /// <summary>As the library that checks signatures takes it. How the device was vouched for is not kept.</summary>
    public UserPasskeyInfo ToInfo() => new(
        CredentialId,
        PublicKey,
        CreatedAt,
        (uint)SignCount,
        Transports,
        isUserVerified: true,
        IsBackupEligible,
        IsBackedUp,
        attestationObject: [],
        clientDataJson: [])
    {
        Name = Name,
    };
}
