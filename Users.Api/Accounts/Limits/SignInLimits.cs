using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using ServiceDefaults;
using Users.Api.Data;

namespace Users.Api.Accounts.Limits;

/// <summary>
/// Limits failed attempts to sign in. Each is counted before its password is checked, so that parallel attempts cannot escape the
/// count, and in the database, which replicas share.
/// </summary>
internal sealed class SignInLimits(UsersDbContext db, IOptions<SignInLimitOptions> options, TimeProvider clock)
{
    /// <param name="name">The account, or the unknown name; null if the attempt names none.</param>
    public async Task<SignInAttempt> BeginAsync(string? name, IPAddress? address, CancellationToken cancellationToken)
    {
        var network = (address ?? IPAddress.None).ToClientNetwork();
        var (nameKey, addressKey) = (name is null ? null : Hash("name", Encoding.UTF8.GetBytes(name)), Hash("address", network.GetAddressBytes()));
        // Always the name first, so that attempts do not wait for each other in a circle.
        var ofName = nameKey is null ? 0 : await CountAsync(nameKey, cancellationToken);
        var ofAddress = await CountAsync(addressKey, cancellationToken);
        return new(nameKey, addressKey, ofName <= options.Value.FailuresPerName && ofAddress <= options.Value.FailuresPerAddress);
    }

    /// <summary>Resets the name's count, and takes the attempt off the address's.</summary>
    public async Task SucceedAsync(SignInAttempt attempt, CancellationToken cancellationToken)
    {
        if (attempt.NameKey is { } name)
        {
            await db.Set<SignInFailures>().Where(failures => failures.Key == name).ExecuteDeleteAsync(cancellationToken);
        }

        await db.Set<SignInFailures>().Where(failures => failures.Key == attempt.AddressKey && failures.Count > 0)
            .ExecuteUpdateAsync(update => update.SetProperty(failures => failures.Count, failures => failures.Count - 1), cancellationToken);
    }

    private async Task<int> CountAsync(byte[] key, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        var end = now + options.Value.Window;
        var counts = await db.Database
            .SqlQuery<int>(
                $"""
                INSERT INTO sign_in_failures AS known (key, count, ends_at) VALUES ({key}, 1, {end})
                ON CONFLICT (key) DO UPDATE SET
                    count = CASE WHEN known.ends_at <= {now} THEN 1 ELSE known.count + 1 END,
                    ends_at = CASE WHEN known.ends_at <= {now} THEN {end} ELSE known.ends_at END
                RETURNING count AS "Value"
                """)
            .ToListAsync(cancellationToken);
        return counts.Single();
    }

    private static byte[] Hash(string kind, byte[] value) => SHA256.HashData([.. Encoding.UTF8.GetBytes(kind), 0, .. value]);
}

/// <summary>An attempt to sign in, counted as failed until it has succeeded.</summary>
/// <param name="NameKey">Null if the attempt names no account, as with a passkey.</param>
/// <param name="IsAllowed">Whether the attempt is within the limits.</param>
internal readonly record struct SignInAttempt(byte[]? NameKey, byte[] AddressKey, bool IsAllowed);
