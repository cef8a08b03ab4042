using Billing.Api.Data;
using Billing.Api.Invoices;
using Billing.Api.Users;
using Npgsql;

namespace Billing.Api.Customers;

/// <summary>
/// Says whether a user can be charged: by what the feed has told, or, where that may be out of date or is nothing, by asking
/// users-api once. Call it before a transaction is open, so that no row is locked meanwhile.
/// </summary>
public sealed class CustomerCheck(BillingDbContext db, UsersClient users, TimeProvider clock)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    // Longer than the feed keeps a request waiting, and than another replica takes to follow in a dead one's place.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(2);

    /// <summary>Null where the user can be charged; else the answer to the request that would have.</summary>
    public async Task<Problem?> RefuseAsync(long userId, CancellationToken cancellationToken)
    {
        var since = clock.Now() - Fresh;
        var known = await db.Customers.AsNoTracking()
            .Where(customer => customer.Id == userId)
            .Select(customer => new
            {
                customer.Active,
                customer.Deleted,
                customer.UserVersion,
                IsFresh = db.FeedPositions.Any(position => position.ConfirmedAt > since),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (known is { Deleted: true } or { Active: true, IsFresh: true })
        {
            return known.Deleted ? Missing(userId) : null;
        }

        var answer = await users.FindAsync(userId, cancellationToken);
        if (answer.User is { } user)
        {
            await WriteAsync(user with { Id = userId, Version = known?.UserVersion ?? 0 }, cancellationToken);
        }

        return (answer.Status, answer.User?.Active ?? known?.Active) switch
        {
            (UserAnswerStatus.Missing, _) => Missing(userId),
            (UserAnswerStatus.Unknown, null) => Problems.Unavailable(
                "Whether the user exists cannot be checked now; nothing was changed. Try again later.", RetryAfter),
            (_, true) => null,
            _ => Invalid($"Must be the id of an active user; user {userId} is deactivated."),
        };
    }

    private Task WriteAsync(KnownUser user, CancellationToken cancellationToken) => db.Database.CreateExecutionStrategy().ExecuteAsync(
        async token =>
        {
            await db.Database.OpenConnectionAsync(token);
            try
            {
                await using var write = CustomerRows.WriteAnswered(user);
                write.Connection = (NpgsqlConnection)db.Database.GetDbConnection();
                await write.ExecuteNonQueryAsync(token);
            }
            finally
            {
                await db.Database.CloseConnectionAsync();
            }
        },
        cancellationToken);

    private static Problem Missing(long userId) => Invalid($"Must be the id of a user; there is no user {userId}.");

    private static Problem Invalid(string error) =>
        Problems.Invalid(new Dictionary<string, string[]> { [InvoiceFields.UserId] = [error] });
}
