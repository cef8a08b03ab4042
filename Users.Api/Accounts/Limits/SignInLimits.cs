using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using ServiceDefaults;
using Users.Api.Data;
using Users.Api.History;

namespace Users.Api.Accounts.Limits;

/// <summary>
/// Slows down who guesses passwords, and nobody else: wrong passwords count for the name together with the network or the known browser that
/// they come from, and only in large numbers for the name or the network alone, which never holds up a known browser. Passkeys cannot be
/// guessed and are not counted. The counts are in the database, which replicas share.
/// </summary>
internal sealed class SignInLimits(UsersDbContext db, KnownBrowsers browsers, IOptions<SignInLimitOptions> options, TimeProvider clock)
{
    /// <summary>Decides about an attempt. Runs in the open transaction, in which attempts on one name, or in one known browser, take turns until it ends.</summary>
    /// <param name="userId">Null for a name that nobody has.</param>
    /// <param name="name">The name that nobody has.</param>
    public Task<SignInAttempt> BeginAsync(long? userId, string name, HttpContext context, CancellationToken cancellationToken) =>
        BeginAsync(userId is null ? $"nobody {name}" : $"user {userId}", userId, context, cancellationToken);

    /// <summary>The same for what is not a password, whose failures count apart: a right password does not make one forget wrong codes.</summary>
    /// <param name="who">What attempts count for.</param>
    public async Task<SignInAttempt> BeginAsync(string who, long? userId, HttpContext context, CancellationToken cancellationToken)
    {
        var network = (context.Connection.RemoteIpAddress ?? IPAddress.None).ToClientNetwork();
        var browser = userId is { } id ? browsers.Find(context, id) : null;
        Limit[] limits = browser is not null
            ? [Own("browser", who, browser)]
            : [Own("network", who, network.ToString()), Strangers("name", who), Strangers("network", network.ToString())];
        var turn = BitConverter.ToInt64(browser is null ? Hash("turn", who) : Hash("turn", who, browser));
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({turn})", cancellationToken);
        var keys = limits.Select(limit => limit.Key).ToArray();
        var now = clock.Now();
        var isHeldUp = await db.Set<SignInFailures>().FromSql($"SELECT key, count, next_at, ends_at FROM sign_in_failures WHERE key = ANY({keys})")
            .AnyAsync(failures => failures.NextAt > now && failures.EndsAt > now, cancellationToken);
        if (isHeldUp)
        {
            Record(SignInActions.Delayed, userId, browser is not null);
        }

        return new(!isHeldUp, limits, userId, browser is not null);
    }

    /// <summary>Counts a wrong password. Runs in the transaction of the attempt.</summary>
    public async Task FailAsync(SignInAttempt attempt, CancellationToken cancellationToken)
    {
        Record(SignInActions.Failed, attempt.UserId, attempt.KnownBrowser);
        var now = clock.Now();
        // In the order of the keys, so that attempts do not wait for each other in a circle.
        foreach (var (key, free, longest) in attempt.Limits.OrderBy(limit => Convert.ToHexString(limit.Key), StringComparer.Ordinal))
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO sign_in_failures AS known (key, count, next_at, ends_at) VALUES ({key}, 1, {now}, {now + options.Value.Window})
                ON CONFLICT (key) DO UPDATE SET
                    count = CASE WHEN known.ends_at <= {now} THEN 1 ELSE known.count + 1 END,
                    next_at = CASE WHEN known.ends_at <= {now} OR known.count < {free} THEN {now}
                        ELSE {now} + least({options.Value.FirstDelay} * power(2, least(known.count - {free}, 20)), {longest}) END,
                    ends_at = {now + options.Value.Window}
                """,
                cancellationToken);
        }
    }

    /// <summary>Forgets the failures for this name from this network or browser. Runs in the transaction of the attempt.</summary>
    public Task SucceedAsync(SignInAttempt attempt, CancellationToken cancellationToken)
    {
        var own = attempt.Limits[0].Key;
        return db.Set<SignInFailures>().Where(failures => failures.Key == own).ExecuteDeleteAsync(cancellationToken);
    }

    private void Record(string action, long? userId, bool knownBrowser) =>
        db.Add(HistoryEntry.OfSignIn(action, userId, AuditInfo.ByAnybody(clock), knownBrowser));

    private Limit Own(params string[] about) => new(Hash(about), options.Value.FreeFailures, options.Value.LongestDelay);

    private Limit Strangers(params string[] about) => new(Hash(about), options.Value.FreeFailuresOfStrangers, options.Value.LongestDelayByStrangers);

    private static byte[] Hash(params string[] about) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', about)));

    /// <param name="Free">The failures that cost nothing.</param>
    /// <param name="Longest">The longest wait.</param>
    internal sealed record Limit(byte[] Key, int Free, TimeSpan Longest);
}

/// <summary>An attempt to sign in.</summary>
/// <param name="IsAllowed">Whether its password is to be checked.</param>
/// <param name="Limits">What a wrong password counts for: first what is the attempt's own.</param>
/// <param name="UserId">Whose name was used; null if nobody's.</param>
/// <param name="KnownBrowser">Whether the user had signed in there before.</param>
internal sealed record SignInAttempt(bool IsAllowed, SignInLimits.Limit[] Limits, long? UserId, bool KnownBrowser);
