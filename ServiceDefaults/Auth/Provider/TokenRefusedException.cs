namespace ServiceDefaults.Auth.Provider;

/// <summary>The provider refuses a token for what it was asked with: trying again would not help.</summary>
/// <param name="error">Its reason, by OAuth's names, such as <c>invalid_grant</c>.</param>
public sealed class TokenRefusedException(string error) : Exception($"The identity provider grants no token: {error}.")
{
    public string Error { get; } = error;
}
