namespace ServiceDefaults.Auth.Provider;

/// <summary>The identity provider does not answer, so that nobody can be told apart from anybody.</summary>
public sealed class ProviderUnavailableException(Exception cause) : Exception("The identity provider cannot be reached.", cause);
