namespace Gateway.Tests.Sessions;

/// <summary>Who signs in at a <see cref="TestProvider"/>, without being asked for a password.</summary>
public sealed record ProviderUser(string Id = "7", string Username = "ada", string Email = "ada@example.com", string? Role = "member");
