namespace ServiceDefaults.Auth.Provider;

/// <summary>The provider grants no token: not this time, but for good.</summary>
/// <param name="error">Its reason, by OAuth's names, such as <c>invalid_grant</c>.</param>
public sealed class TokenRefusedException(string error) : Exception($"The identity provider grants no token: {error}.")
{
    /// <summary>The provider's reason.</summary>
    public string Error { get; } = error;
}
