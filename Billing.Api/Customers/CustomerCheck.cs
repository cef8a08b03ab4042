using System.Data.Common;
using Billing.Api.Data;
using Billing.Api.Invoices;
using Billing.Api.Users;
using Microsoft.AspNetCore.Http.Metadata;
using Npgsql;

namespace Billing.Api.Customers;

/// <summary>
/// Says whether a user can be charged: by what the feed has told, or, where that may be out of date or is nothing, by asking
/// users-api once, outside of the transaction, so that no row is locked meanwhile.
/// </summary>
public sealed class CustomerCheck(BillingDbContext db, UsersClient users, TimeProvider clock)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    // Longer than the feed keeps a request waiting, and than another replica takes to follow in a dead one's place.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(2);

    private long? _asked;

    /// <summary>
    /// Asks what is known of a user here. Until the transaction ends nobody changes it, so that whoever renames the user finds the draft
    /// that was meanwhile made for them.
    /// </summary>
    public Answer<KnownCustomer?> Find(Opening opening, long userId) => opening.Ask(
        $"{Columns} FROM customers AS c WHERE c.id = $2 FOR SHARE", Read, clock.Now() - Fresh, userId);

    /// <summary>Asks the same of the user of an invoice.</summary>
    public Answer<KnownCustomer?> FindOfInvoice(Opening opening, long invoiceId) => opening.Ask(
        $"{Columns} FROM invoices AS i JOIN customers AS c ON c.id = i.user_id WHERE i.id = $2 FOR SHARE OF c", Read, clock.Now() - Fresh, invoiceId);

    /// <summary>Who an invoice is for, if the user can be charged.</summary>
    /// <exception cref="UncertainCustomerException">Whether they can has to be asked first.</exception>
    public BillTo? Require(long userId, KnownCustomer? known) => known is { Active: true, IsFresh: true } || _asked == userId
        ? known?.BillTo
        : throw new UncertainCustomerException(known ?? new(userId));

    /// <summary>
    /// Does what calls <see cref="Require"/> in a transaction of its own; where that is uncertain, asks users-api and does it again, or
    /// responds with the problem that says why not.
    /// </summary>
    public async Task<IdempotentResult<TResult>> RequireAsync<TResult>(
        Func<Task<IdempotentResult<TResult>>> change, CancellationToken cancellationToken)
        where TResult : IResult, IEndpointMetadataProvider
    {
        try
        {
            return await change();
        }
        catch (UncertainCustomerException uncertain)
        {
            if (await RefuseAsync(uncertain.Customer, cancellationToken) is { } problem)
            {
                return problem;
            }

            _asked = uncertain.Customer.Id;
            return await change();
        }
    }

    /// <summary>Null where the user can be charged; else the problem that says why not.</summary>
    public async Task<Problem?> RefuseAsync(KnownCustomer known, CancellationToken cancellationToken)
    {
        if (known.Deleted)
        {
            return Missing(known.Id);
        }

        var answer = await users.FindAsync(known.Id, cancellationToken);
        if (answer.User is { } user)
        {
            await WriteAsync(user with { Id = known.Id, Version = known.Version }, cancellationToken);
        }

        return (answer.Status, answer.User?.Active ?? known.Active) switch
        {
            (UserAnswerStatus.Missing, _) => Missing(known.Id),
            (UserAnswerStatus.Unknown, null) => NotChecked(),
            (_, true) => null,
            _ => Problems.Invalid((InvoiceFields.UserId, new(
                BillingErrorCodes.InactiveUser, $"Must be the id of an active user; user {known.Id} is deactivated.", ("id", known.Id)))),
        };
    }

    /// <summary>Asks users-api about a user who is not known here yet. Null unless it cannot be asked; who is nobody stays unknown.</summary>
    public async Task<Problem?> LearnAsync(long userId, CancellationToken cancellationToken)
    {
        var answer = await users.FindAsync(userId, cancellationToken);
        if (answer.User is { } user)
        {
            await WriteAsync(user with { Id = userId, Version = 0 }, cancellationToken);
        }

        return answer.Status is UserAnswerStatus.Unknown ? NotChecked() : null;
    }

    private const string Columns =
        """
        SELECT c.id, c.active, c.deleted, c.user_version, c.username, c.email, EXISTS (SELECT FROM feed_position WHERE confirmed_at > $1)
        """;

    private static KnownCustomer Read(DbDataReader row) => new(row.GetInt64(0), row.GetBoolean(1), row.GetBoolean(2), row.GetInt64(3))
    {
        BillTo = row.GetBoolean(2) ? null : new(row.GetString(4), row.GetString(5)),
        IsFresh = row.GetBoolean(6),
    };

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

    private static Problem NotChecked() => Problems.Unavailable(
        new(BillingErrorCodes.UserNotChecked, "Whether the user exists cannot be checked now; nothing was changed. Try again later."), RetryAfter);

    private static Problem Missing(long userId) =>
        Problems.Invalid((InvoiceFields.UserId, new(
            BillingErrorCodes.UnknownUser, $"Must be the id of a user; there is no user {userId}.", ("id", userId))));
}

/// <summary>What is known of a user here, without asking users-api.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Active">Whether the user can be charged; null where nothing is known.</param>
/// <param name="Deleted">Whether the user was deleted.</param>
/// <param name="Version">Which version of the user is known.</param>
public sealed record KnownCustomer(long Id, bool? Active = null, bool Deleted = false, long Version = 0)
{
    /// <summary>Null where the user was deleted, or is not known.</summary>
    public BillTo? BillTo { get; init; }

    /// <summary>Whether all of it was confirmed lately.</summary>
    public bool IsFresh { get; init; }
}

/// <summary>Whether a customer can be charged has to be asked before the transaction.</summary>
internal sealed class UncertainCustomerException(KnownCustomer customer) : Exception
{
    public KnownCustomer Customer => customer;
}
