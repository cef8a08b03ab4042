using Users.Api.Accounts.SignIns;
using Users.Api.Data;

namespace Users.Api.Accounts;

internal static class AccountQueries
{
    /// <summary>Loads an account with its user, and locks it until the transaction ends.</summary>
    public static Task<Account?> FindAccountForUpdateAsync(this UsersDbContext db, long userId, CancellationToken cancellationToken) =>
        db.Set<Account>().FromSql($"SELECT * FROM accounts WHERE user_id = {userId} FOR UPDATE")
            .Include(account => account.User)
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>
    /// The account, if the sign-in still counts: the user is active, the security stamp is still the same, and the sign-in, if one is
    /// given, was not ended alone.
    /// </summary>
    public static Task<Account?> FindSignedInAsync(
        this UsersDbContext db, long userId, string? stamp, Guid? signIn, CancellationToken cancellationToken) =>
        db.Set<Account>().AsNoTracking()
            .Include(account => account.User)
            .Where(account => account.UserId == userId && account.SecurityStamp == stamp && account.User.Active)
            .Where(account => !db.Set<EndedSignIn>().Any(ended => ended.Id == signIn))
            .SingleOrDefaultAsync(cancellationToken);
}
