using Users.Api.Accounts;
using Users.Api.Accounts.Limits;

namespace Users.Api.Passkeys;

/// <summary>Checks passkeys at sign-in, as <see cref="AccountSignIn"/> checks passwords. Wrong passwords do not lock an account for passkeys.</summary>
internal sealed class PasskeySignIn(PasskeyCeremony ceremony, AccountPasskeys passkeys, SignInLimits limits)
{
    /// <summary>The account of the passkey; null if the sign-in is refused for whatever reason.</summary>
    /// <param name="credential">The device's response (JSON).</param>
    public async Task<Account?> CheckAsync(HttpContext context, string credential)
    {
        var attempt = await limits.BeginAsync(name: null, context.Connection.RemoteIpAddress, context.RequestAborted);
        if (!attempt.IsAllowed
            || await ceremony.VerifySignInAsync(context, credential) is not var (account, passkey)
            || await passkeys.UseAsync(account.UserId, passkey, context.RequestAborted) is not { } signedIn)
        {
            return null;
        }

        await limits.SucceedAsync(attempt, context.RequestAborted);
        return signedIn;
    }
}
