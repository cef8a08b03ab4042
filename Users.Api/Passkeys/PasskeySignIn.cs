using Users.Api.Accounts;
using Users.Api.Accounts.Limits;

namespace Users.Api.Passkeys;

/// <summary>Checks passkeys, as <see cref="AccountSignIn"/> checks passwords. An account that wrong passwords have locked is open to them.</summary>
internal sealed class PasskeySignIn(PasskeyCeremony ceremony, AccountPasskeys passkeys, SignInLimits limits)
{
    /// <summary>The account whose passkey has answered; null for everything else.</summary>
    /// <param name="context">The request.</param>
    /// <param name="credential">The answer (JSON).</param>
    public async Task<Account?> CheckAsync(HttpContext context, string credential)
    {
        var attempt = await limits.BeginAsync(name: null, context.Connection.RemoteIpAddress, context.RequestAborted);
        if (!attempt.IsAllowed
            || await ceremony.ReadAnyAsync(context, credential) is not var (account, passkey)
            || await passkeys.UseAsync(account.UserId, passkey, context.RequestAborted) is not { } signedIn)
        {
            return null;
        }

        await limits.SucceedAsync(attempt, context.RequestAborted);
        return signedIn;
    }
}
