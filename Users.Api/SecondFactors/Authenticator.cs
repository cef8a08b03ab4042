namespace Users.Api.SecondFactors;

/// <summary>An app that shows one-time codes (TOTP, RFC 6238) for a user.</summary>
public sealed class Authenticator
{
    // For EF Core.
    private Authenticator()
    {
    }

    /// <param name="secret">Encrypted.</param>
    /// <param name="step">The time step of the code that proved that the app has the secret.</param>
    public Authenticator(long userId, byte[] secret, long step, DateTime now) =>
        (UserId, Secret, LastStep, CreatedAt) = (userId, secret, step, now);

    public long UserId { get; private set; }

    /// <summary>What the app and this service share, encrypted by the data protection keys.</summary>
    public byte[] Secret { get; private set; } = [];

    /// <summary>The time step of the last code that was taken: neither that code nor an older one is taken again.</summary>
    public long LastStep { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>Takes the code of a time step; false if it, or a later one, was taken before.</summary>
    public bool Take(long step)
    {
        if (step <= LastStep)
        {
            return false;
        }

        LastStep = step;
        return true;
    }
}
