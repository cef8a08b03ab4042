using System.Security.Cryptography;
using ServiceDefaults.Auth.Provider;

namespace Gateway.Sessions;

/// <summary>Ends sessions, here and at the provider.</summary>
internal sealed partial class SessionEnd(
    SessionStore store, TokenEndpoint endpoint, SessionTokenProtector protector, ILogger<SessionEnd> logger)
{
    /// <summary>Ends one. Once it is deleted it is over: that the provider hears of it keeps its list of tokens short.</summary>
    public async Task EndAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await store.EndAsync(id, cancellationToken) is not { } ended)
        {
            return;
        }

        try
        {
            if (protector.Unprotect(ended.Tokens).RefreshToken is { } refreshToken)
            {
                await endpoint.RevokeAsync(refreshToken, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is ProviderUnavailableException or CryptographicException)
        {
            LogNotRevoked(logger, id, exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The tokens of session {SessionId}, which has ended, could not be revoked: {Reason}")]
    private static partial void LogNotRevoked(ILogger logger, Guid sessionId, string reason);
}
