namespace Users.Api.Accounts.Limits;

/// <summary>An attempt to sign in, counted as failed until it has succeeded.</summary>
/// <param name="NameKey">The count of the name; null where it has none, as with a passkey.</param>
/// <param name="AddressKey">The count of the address.</param>
/// <param name="IsAllowed">Whether anything is looked at.</param>
internal readonly record struct SignInAttempt(byte[]? NameKey, byte[] AddressKey, bool IsAllowed);
