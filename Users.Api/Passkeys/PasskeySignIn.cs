using Users.Api.Accounts;

namespace Users.Api.Passkeys;

/// <summary>Checks passkeys at sign-in, as <see cref="AccountSignIn"/> checks passwords. They cannot be guessed: nobody's failures hold them up.</summary>
internal sealed class PasskeySignIn(PasskeyCeremony ceremony, AccountPasskeys passkeys)
{
    /// <summary>The account of the passkey; null if the sign-in is refused for whatever reason.</summary>
    /// <param name="credential">The device's response (JSON).</param>
    public async Task<Account?> CheckAsync(HttpContext context, string credential) =>
        await ceremony.VerifySignInAsync(context, credential) is var (account, passkey)
            ? await passkeys.UseAsync(account.UserId, passkey, context.RequestAborted)
            : null;
}
