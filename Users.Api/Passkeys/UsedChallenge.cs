namespace Users.Api.Passkeys;

/// <summary>A challenge that was answered, kept for as long as its cookie would be valid: no answer works twice.</summary>
public sealed class UsedChallenge
{
    /// <summary>SHA-256 of what the cookie held.</summary>
    public byte[] Hash { get; private set; } = [];

    public DateTime EndsAt { get; private set; }
}
