namespace ServiceDefaults.Auth.Provider;

/// <summary>The tokens that the token endpoint has granted; null are those that it has not.</summary>
public sealed record TokenResponse(string AccessToken, DateTimeOffset ExpiresAt, string? RefreshToken, string? IdToken);
