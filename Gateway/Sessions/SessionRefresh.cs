using System.Collections.Concurrent;
using Gateway.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceDefaults.Auth.Provider;

namespace Gateway.Sessions;

/// <summary>
/// Gets a session new tokens before its access token expires, once for however many requests need them: in this process they wait for
/// one refresh, and it locks the session's row, for which other replicas wait.
/// </summary>
internal sealed class SessionRefresh(
    IServiceScopeFactory scopes,
    TokenClient tokens,
    SessionTokenProtector protector,
    IOptions<AuthOptions> options,
    TimeProvider clock,
    ILogger<SessionRefresh> logger)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, Lazy<Task<Session?>>> _running = new();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The session with tokens that are good for a while; null where the provider has ended it.</summary>
    /// <exception cref="ProviderUnavailableException">The tokens have expired, and the provider does not respond.</exception>
    public async Task<Session?> EnsureAsync(Session session, CancellationToken cancellationToken)
    {
        if (IsFresh(session))
        {
            return session;
        }

        try
        {
            var refresh = _running.GetOrAdd(session.Id, id => new(() => RunAsync(id)));
            return await refresh.Value.WaitAsync(cancellationToken);
        }
        catch (ProviderUnavailableException) when (session.TokensExpireAt > Now)
        {
            return session;
        }
    }

    /// <summary>The session with newer tokens, which have the user's current data; null where the provider has ended it.</summary>
    /// <exception cref="ProviderUnavailableException">The provider does not respond; the session stays as it is.</exception>
    public async Task<Session?> RenewAsync(Session session)
    {
        var before = session.TokensExpireAt;
        return await RefreshUnlessAsync(session.Id, current => current.TokensExpireAt > before);
    }

    private bool IsFresh(Session session) => session.TokensExpireAt - Now > Ahead;

    private async Task<Session?> RunAsync(Guid id)
    {
        try
        {
            return await RefreshUnlessAsync(id, IsFresh);
        }
        finally
        {
            _running.TryRemove(id, out _);
        }
    }

    private async Task<Session?> RefreshUnlessAsync(Guid id, Func<Session, bool> isDone)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        // Not cancelled by the request that happens to be first: others wait, and the provider may have responded already.
        return await db.InTransactionAsync(token => RefreshAsync(db, id, isDone, token), CancellationToken.None);
    }

    private async Task<Session?> RefreshAsync(GatewayDbContext db, Guid id, Func<Session, bool> isDone, CancellationToken cancellationToken)
    {
        var session = await db.FindForUpdateAsync<Session>(id, cancellationToken);
        if (session is null || isDone(session))
        {
            return session;
        }

        if (await RequestAsync(session, cancellationToken) is not { } response
            || SessionUser.Read(response.Granted, options.Value, UserOf(session)) is not { } user)
        {
            db.Remove(session);
            await db.SaveChangesAsync(cancellationToken);
            return null;
        }

        session.Take(user, protector.Protect(response.Tokens), response.Granted.ExpiresAt.UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
        return session;
    }

    private async Task<(TokenResponse Granted, SessionTokens Tokens)?> RequestAsync(Session session, CancellationToken cancellationToken)
    {
        if (protector.Unprotect(session.Tokens).RefreshToken is not { } refreshToken)
        {
            return null;
        }

        try
        {
            var granted = await tokens.RequestAsync(
                new() { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken }, cancellationToken);
            return (granted, new(granted.AccessToken, granted.RefreshToken ?? refreshToken));
        }
        catch (TokenRefusedException refused)
        {
            logger.LogInformation(
                "Session {SessionId} of user {UserId} has ended, as the provider no longer refreshes it: {Error}", session.Id, session.UserId, refused.Error);
            return null;
        }
    }

    private static SessionUser UserOf(Session session) => new(session.UserId, session.Username, session.Email, session.Role);
}
