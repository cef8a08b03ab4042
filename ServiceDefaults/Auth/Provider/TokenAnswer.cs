namespace ServiceDefaults.Auth.Provider;

/// <summary>What the token endpoint has granted.</summary>
/// <param name="AccessToken">The access token.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="RefreshToken">By which the next is asked for; null where none came with it.</param>
/// <param name="IdToken">Who the user is; null where none came with it.</param>
public sealed record TokenAnswer(string AccessToken, DateTimeOffset ExpiresAt, string? RefreshToken, string? IdToken);
