using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Gateway.Sessions;

/// <summary>The access token for the services, and the refresh token for the next one.</summary>
internal sealed record SessionTokens(string AccessToken, string? RefreshToken);

/// <summary>Encrypts tokens for the database.</summary>
internal sealed class SessionTokenProtector(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("Gateway.Sessions.Tokens");

    public byte[] Protect(SessionTokens tokens) => _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(tokens));

    public SessionTokens Unprotect(byte[] tokens) => JsonSerializer.Deserialize<SessionTokens>(_protector.Unprotect(tokens))!;
}
