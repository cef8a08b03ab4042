using Users.Api.Accounts;
using Users.Api.Data;
using Users.Api.History;

namespace Users.Api.Passkeys;

/// <summary>Checks passkeys at sign-in, as <see cref="AccountSignIn"/> checks passwords. They cannot be guessed: nobody's failures hold them up.</summary>
internal sealed class PasskeySignIn(PasskeyCeremony ceremony, AccountPasskeys passkeys, UsersDbContext db, TimeProvider clock)
{
    /// <summary>The account of the passkey; null if the sign-in is refused for whatever reason.</summary>
    /// <param name="credential">The device's response (JSON).</param>
    public async Task<Account?> CheckAsync(HttpContext context, string credential)
    {
        var answer = await ceremony.VerifySignInAsync(context, credential);
        var account = answer is var (known, passkey) ? await passkeys.UseAsync(known.UserId, passkey, context.RequestAborted) : null;
        if (account is null)
        {
            db.Add(HistoryEntry.OfSignIn(SignInActions.Failed, answer?.Account.UserId, AuditInfo.ByAnybody(clock), knownBrowser: false));
            await db.SaveChangesAsync(context.RequestAborted);
        }

        return account;
    }
}
