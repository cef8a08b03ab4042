using System.Collections.Concurrent;
using Gateway.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceDefaults.Auth.Provider;

namespace Gateway.Sessions;

/// <summary>
/// Gets a session new tokens before its access token ends, once however many requests need them: those of this process wait for
/// one, and it holds the session's row, on which other replicas wait.
/// </summary>
internal sealed partial class SessionRefresh(
    IServiceScopeFactory scopes,
    TokenEndpoint endpoint,
    SessionTokenProtector protector,
    IOptions<AuthOptions> options,
    TimeProvider clock,
    ILogger<SessionRefresh> logger)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, Lazy<Task<Session?>>> _running = new();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The session with tokens that are good for a while; null where the provider has ended it.</summary>
    /// <exception cref="ProviderUnavailableException">There are none, and no answer either.</exception>
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

    /// <summary>
    /// The session with later tokens than it had: they say what the user is by now. Null where the provider has ended it.
    /// </summary>
    /// <exception cref="ProviderUnavailableException">The provider does not answer; the session stays as it is.</exception>
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
        // Not cancelled by the request that happens to be first: others wait, and the provider may have answered already.
        return await db.InTransactionAsync(token => RefreshAsync(db, id, isDone, token), CancellationToken.None);
    }

    private async Task<Session?> RefreshAsync(GatewayDbContext db, Guid id, Func<Session, bool> isDone, CancellationToken cancellationToken)
    {
        var session = (await db.Sessions.FromSql($"SELECT * FROM sessions WHERE id = {id} FOR UPDATE").ToListAsync(cancellationToken)).SingleOrDefault();
        if (session is null || isDone(session))
        {
            return session;
        }

        if (await AskAsync(session, cancellationToken) is not { } answer
            || SessionUser.Read(answer.Granted, options.Value, UserOf(session)) is not { } user)
        {
            db.Remove(session);
            await db.SaveChangesAsync(cancellationToken);
            return null;
        }

        session.Take(user, protector.Protect(answer.Tokens), answer.Granted.ExpiresAt.UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
        return session;
    }

    private async Task<(TokenAnswer Granted, SessionTokens Tokens)?> AskAsync(Session session, CancellationToken cancellationToken)
    {
        if (protector.Unprotect(session.Tokens).RefreshToken is not { } refreshToken)
        {
            return null;
        }

        try
        {
            var granted = await endpoint.AskAsync(
                new() { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken }, cancellationToken);
            return (granted, new(granted.AccessToken, granted.RefreshToken ?? refreshToken));
        }
        catch (TokenRefusedException refused)
        {
            LogEnded(logger, session.Id, session.UserId, refused.Error);
            return null;
        }
    }

    private static SessionUser UserOf(Session session) => new(session.UserId, session.Username, session.Email, session.Role);

    [LoggerMessage(Level = LogLevel.Information, Message = "Session {SessionId} of user {UserId} has ended, as the provider refreshes it no more: {Error}")]
    private static partial void LogEnded(ILogger logger, Guid sessionId, long userId, string error);
}
