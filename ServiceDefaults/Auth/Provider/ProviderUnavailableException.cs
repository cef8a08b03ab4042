namespace ServiceDefaults.Auth.Provider;

/// <summary>The identity provider does not respond, so no caller can be identified.</summary>
public sealed class ProviderUnavailableException(Exception cause) : Exception("The identity provider cannot be reached.", cause);
