using Microsoft.AspNetCore.DataProtection;
using Users.Api.Accounts;
using Users.Api.Accounts.Limits;
using Users.Api.Data;
using Users.Api.History;
using Users.Api.Letters;
using Users.Api.Passkeys;
using Users.Api.Users;

namespace Users.Api.SecondFactors;

/// <summary>The authenticator apps and recovery codes of users.</summary>
internal sealed class AccountSecondFactors(
    UsersDbContext db, SignInLimits limits, AccountMail mail, IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _protector = protection.CreateProtector("authenticators");

    public async Task<SecondFactorState> FindAsync(long userId, CancellationToken cancellationToken) => new(
        await db.Set<Authenticator>().AnyAsync(authenticator => authenticator.UserId == userId, cancellationToken),
        await db.Set<RecoveryCode>().CountAsync(code => code.UserId == userId, cancellationToken),
        await db.Set<Passkey>().CountAsync(passkey => passkey.UserId == userId, cancellationToken));

    /// <summary>Adds an app that has shown a code. The recovery codes; null if the user has an app already, or may no longer sign in.</summary>
    /// <param name="step">The time step of the code.</param>
    public Task<string[]?> AddAsync(long userId, AuthenticatorSecret secret, long step, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            if (await db.FindForUpdateAsync<User>(userId, token) is not { Active: true } user || (await FindAsync(userId, token)).HasAuthenticator)
            {
                return null;
            }

            db.Add(new Authenticator(userId, secret.Protect(_protector), step, clock.Now()));
            user.RecordAction("authenticator_added", AuditInfo.ByUser(userId, clock));
            mail.TellOfAuthenticator(user);
            return await RenewRecoveryCodesAsync(userId, token);
        },
        cancellationToken);

    /// <summary>New recovery codes in the place of the old ones; null if the user has no app.</summary>
    public Task<string[]?> RenewRecoveryCodesAsync(long userId, AuditInfo audit, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            if (await db.FindForUpdateAsync<User>(userId, token) is not { Active: true } user || !(await FindAsync(userId, token)).HasAuthenticator)
            {
                return null;
            }

            user.RecordAction("recovery_codes_renewed", audit);
            return await RenewRecoveryCodesAsync(userId, token);
        },
        cancellationToken);

    /// <summary>Removes the app and the recovery codes of a user whose row is locked; nothing if there is none. Runs in the open transaction.</summary>
    public async Task RemoveAsync(User user, AuditInfo audit, CancellationToken cancellationToken)
    {
        await db.Set<RecoveryCode>().Where(code => code.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        if (await db.Set<Authenticator>().Where(authenticator => authenticator.UserId == user.Id).ExecuteDeleteAsync(cancellationToken) > 0)
        {
            user.RecordAction("authenticator_removed", audit);
            mail.TellOfRemovedAuthenticator(user, audit);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>The user's own removal.</summary>
    public Task<bool> RemoveAsync(long userId, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            if (await db.FindForUpdateAsync<User>(userId, token) is not { Active: true } user)
            {
                return false;
            }

            await RemoveAsync(user, AuditInfo.ByUser(userId, clock), token);
            return true;
        },
        cancellationToken);

    /// <summary>Whether a code of the app, or a recovery code, is right; each is taken once. Wrong ones are limited like wrong passwords.</summary>
    public Task<bool> TakeAsync(long userId, string text, HttpContext context, CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            var attempt = await limits.BeginAsync($"second factor of user {userId}", userId, context, token);
            if (!attempt.IsAllowed)
            {
                await db.SaveChangesAsync(token);
                return false;
            }

            var isRight = RecoveryCode.TryHash(text) is { } hash
                ? await TakeRecoveryCodeAsync(userId, hash, token)
                : await TakeCodeAsync(userId, string.Concat(text.Where(char.IsAsciiDigit)), token);
            await (isRight ? limits.SucceedAsync(attempt, token) : limits.FailAsync(attempt, token));
            await db.SaveChangesAsync(token);
            return isRight;
        },
        cancellationToken);

    // The lock of the row keeps a code from being read twice before it is taken.
    private async Task<bool> TakeCodeAsync(long userId, string code, CancellationToken cancellationToken) =>
        await db.Set<Authenticator>().FromSql($"SELECT * FROM authenticators WHERE user_id = {userId} FOR UPDATE").SingleOrDefaultAsync(cancellationToken) is { } authenticator
        && Unprotect(authenticator).StepOf(code, clock.Now()) is { } step
        && authenticator.Take(step);

    private async Task<bool> TakeRecoveryCodeAsync(long userId, byte[] hash, CancellationToken cancellationToken)
    {
        if (await db.FindForUpdateAsync<User>(userId, cancellationToken) is not { } user
            || await db.Set<RecoveryCode>().Where(code => code.UserId == userId && code.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            return false;
        }

        user.RecordAction("recovery_code_used", AuditInfo.ByUser(userId, clock));
        return true;
    }

    private AuthenticatorSecret Unprotect(Authenticator authenticator) => new(_protector.Unprotect(authenticator.Secret));

    private async Task<string[]?> RenewRecoveryCodesAsync(long userId, CancellationToken cancellationToken)
    {
        await db.Set<RecoveryCode>().Where(code => code.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        var codes = RecoveryCode.Create(userId);
        db.AddRange(codes.Select(code => code.Code));
        await db.SaveChangesAsync(cancellationToken);
        return [.. codes.Select(code => code.Text)];
    }
}

/// <summary>What a user has beside the password.</summary>
internal sealed record SecondFactorState(bool HasAuthenticator, int RecoveryCodes, int Passkeys);
