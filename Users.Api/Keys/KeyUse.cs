namespace Users.Api.Keys;

/// <summary>What a <see cref="ServerKey"/> is for.</summary>
public enum KeyUse
{
    /// <summary>Signs tokens; its public half is published.</summary>
    Signing,

    /// <summary>Encrypts what only this service reads: authorization codes and refresh tokens.</summary>
    Encryption,
}
