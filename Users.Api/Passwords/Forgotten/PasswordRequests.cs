using System.Net;
using System.Security.Cryptography;
using System.Text;
using ServiceDefaults;
using Users.Api.Accounts.Texts;
using Users.Api.Data;
using Users.Api.Users;

namespace Users.Api.Passwords.Forgotten;

/// <summary>Takes requests for new passwords: so many an hour for one name, and from one network.</summary>
internal sealed class PasswordRequests(UsersDbContext db, TimeProvider clock)
{
    public const int MostForName = 3;
    public const int MostFromNetwork = 20;
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Does the same for every name. What is too much is not written.</summary>
    public Task AddAsync(string name, HttpContext context, CancellationToken cancellationToken)
    {
        var folded = SignInName.Fold(name);
        var (who, network) = (Hash(folded), Hash((context.Connection.RemoteIpAddress ?? IPAddress.None).ToClientNetwork().ToString()));
        return db.InTransactionAsync(
            async token =>
            {
                // Requests at once are counted, too.
                await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({BitConverter.ToInt64(network)}), pg_advisory_xact_lock({BitConverter.ToInt64(who)})", token);
                var (now, since) = (clock.Now(), clock.Now() - Window);
                return await db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO password_requests (user_id, name, network, language, at, due_at, attempts)
                    SELECT (SELECT user_id FROM sign_in_names WHERE name = {folded}), {who}, {network}, {PageLanguage.Current}, {now}, {now}, 0
                    WHERE (SELECT count(*) FROM password_requests WHERE name = {who} AND at > {since}) < {MostForName}
                        AND (SELECT count(*) FROM password_requests WHERE network = {network} AND at > {since}) < {MostFromNetwork}
                    """,
                    token);
            },
            cancellationToken);
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
