using Microsoft.AspNetCore.Identity;

namespace Users.Api.Passkeys;

/// <summary>A WebAuthn credential: the public half of a key that stays in the user's device.</summary>
public sealed class Passkey
{
    public const int MostOfUser = 20;

    /// <summary>The longest name, in Unicode code points.</summary>
    public const int MostNameCharacters = 60;

    // For EF Core.
    private Passkey()
    {
    }

    /// <param name="info">The device's response.</param>
    public Passkey(long userId, string name, UserPasskeyInfo info, DateTime now)
    {
        (UserId, Name, CreatedAt) = (userId, name, now);
        (CredentialId, PublicKey, Transports) = (info.CredentialId, info.PublicKey, info.Transports ?? []);
        (SignCount, IsBackupEligible, IsBackedUp) = (info.SignCount, info.IsBackupEligible, info.IsBackedUp);
    }

    public long Id { get; private set; }

    public long UserId { get; private set; }

    public string Name { get; private set; } = "";

    public byte[] CredentialId { get; private set; } = [];

    /// <summary>COSE.</summary>
    public byte[] PublicKey { get; private set; } = [];

    /// <summary>How the browser can reach the device.</summary>
    public string[] Transports { get; private set; } = [];

    /// <summary>The device's count of signatures, which reveals a copy of the key. Many devices always say 0.</summary>
    public long SignCount { get; private set; }

    /// <summary>Whether the key may be copied to other devices of the user. Never changes.</summary>
    public bool IsBackupEligible { get; private set; }

    public bool IsBackedUp { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>Null if never.</summary>
    public DateTime? LastUsedAt { get; private set; }

    /// <summary>Takes over the state that the device reports at a sign-in.</summary>
    public void RecordUse(UserPasskeyInfo info, DateTime now) => (SignCount, IsBackedUp, LastUsedAt) = (info.SignCount, info.IsBackedUp, now);

    /// <summary>As ASP.NET Core Identity takes it. The attestation is not kept.</summary>
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
