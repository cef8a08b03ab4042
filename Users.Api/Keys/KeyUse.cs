namespace Users.Api.Keys;

public enum KeyUse
{
    /// <summary>Signs tokens; its public half is published.</summary>
    Signing,

    /// <summary>Encrypts what only this service reads: authorization codes and refresh tokens.</summary>
    Encryption,
}
