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

    /// <summary>What is known of a user here.</summary>
    public async Task<KnownCustomer> FindAsync(long userId, CancellationToken cancellationToken)
    {
        var since = clock.Now() - Fresh;
        return await db.Customers.AsNoTracking()
            .Where(customer => customer.Id == userId)
            .Select(customer => new KnownCustomer(
                userId,
                customer.Active,
                customer.Deleted,
                customer.UserVersion,
                db.FeedPositions.Any(position => position.ConfirmedAt > since)))
            .SingleOrDefaultAsync(cancellationToken) ?? new(userId);
    }

    /// <summary>Null where the user can be charged; else the problem that says why not.</summary>
    public async Task<Problem?> RefuseAsync(long userId, CancellationToken cancellationToken) =>
        await RefuseAsync(await FindAsync(userId, cancellationToken), cancellationToken);

    /// <summary>The same of a user of whom it is known what is known here.</summary>
    public async Task<Problem?> RefuseAsync(KnownCustomer known, CancellationToken cancellationToken)
    {
        if (known.Deleted || known.CanBeCharged)
        {
            return known.Deleted ? Missing(known.Id) : null;
        }

        var answer = await users.FindAsync(known.Id, cancellationToken);
        if (answer.User is { } user)
        {
            await WriteAsync(user with { Id = known.Id, Version = known.Version }, cancellationToken);
        }

        return (answer.Status, answer.User?.Active ?? known.Active) switch
        {
            (UserAnswerStatus.Missing, _) => Missing(known.Id),
            (UserAnswerStatus.Unknown, null) => Problems.Unavailable(
                new(BillingErrorCodes.UserNotChecked, "Whether the user exists cannot be checked now; nothing was changed. Try again later."), RetryAfter),
            (_, true) => null,
            _ => Problems.Invalid((InvoiceFields.UserId, new(
                BillingErrorCodes.InactiveUser, $"Must be the id of an active user; user {known.Id} is deactivated.", ("id", known.Id)))),
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

    private static Problem Missing(long userId) =>
        Problems.Invalid((InvoiceFields.UserId, new(
            BillingErrorCodes.UnknownUser, $"Must be the id of a user; there is no user {userId}.", ("id", userId))));
}

/// <summary>What is known of a user here, without asking users-api.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Active">Whether the user can be charged; null where nothing is known.</param>
/// <param name="Deleted">Whether the user was deleted.</param>
/// <param name="Version">Which version of the user is known.</param>
/// <param name="IsFresh">Whether that was confirmed lately.</param>
public sealed record KnownCustomer(long Id, bool? Active = null, bool Deleted = false, long Version = 0, bool IsFresh = false)
{
    /// <summary>Whether the user can be charged without asking.</summary>
    public bool CanBeCharged => Active is true && IsFresh;
}
