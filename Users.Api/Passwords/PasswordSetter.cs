using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts;
using Users.Api.Data;
using Users.Api.History;
using Users.Api.Letters;
using Users.Api.Users;

namespace Users.Api.Passwords;

/// <summary>Sets passwords, and signs users out everywhere when they do.</summary>
internal sealed class PasswordSetter(UsersDbContext db, IPasswordHasher<Account> hasher, SignOutEverywhere signOut, AccountMail mail, TimeProvider clock)
{
    /// <summary>A new user's account, with or without a password.</summary>
    public Account NewAccount(User user, Password? password)
    {
        var account = new Account(user);
        if (password is not null)
        {
            account.SetPassword(hasher.HashPassword(account, password.Value));
        }

        return account;
    }

    /// <summary>Returns the account; null if the user may no longer sign in.</summary>
    public Task<Account?> ChangeAsync(long userId, Password password, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async token => await db.FindForUpdateAsync<User>(userId, token) is { Active: true } user
                ? await SetAsync(user, password, token)
                : null,
            cancellationToken);

    /// <summary>Runs in the open transaction, which has locked the user's row.</summary>
    public async Task<Account> SetAsync(User user, Password password, CancellationToken cancellationToken)
    {
        await signOut.RunAsync(user.Id, cancellationToken);
        await db.Set<SetPasswordLink>().Where(link => link.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        var account = await db.FindAccountForUpdateAsync(user.Id, cancellationToken) ?? db.Add(new Account(user)).Entity;
        account.SetPassword(hasher.HashPassword(account, password.Value));
        if (user.HasPassword)
        {
            mail.TellOfPassword(user);
        }

        user.RecordPasswordSet(AuditInfo.ByUser(user.Id, clock));
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }
}
