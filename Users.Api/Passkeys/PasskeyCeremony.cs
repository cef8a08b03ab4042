using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts;

namespace Users.Api.Passkeys;

/// <summary>Asks devices for signatures, and checks what they answer, by ASP.NET Core Identity.</summary>
internal sealed partial class PasskeyCeremony(IPasskeyHandler<Account> handler, PasskeyChallenges challenges, ILogger<PasskeyCeremony> logger)
{
    private const string SignIn = "sign-in";

    /// <summary>What a browser needs to make a passkey for a user (JSON).</summary>
    public async Task<string> AskForNewAsync(HttpContext context, Account account)
    {
        var user = new PasskeyUserEntity { Id = IdOf(account), Name = account.User.Username, DisplayName = account.User.Username };
        var options = await handler.MakeCreationOptionsAsync(user, context);
        challenges.Keep(context, Creation(account), options.AttestationState);
        return options.CreationOptionsJson;
    }

    /// <summary>The passkey that the browser has made for a user; null where the answer is not to be trusted.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">The user who was asked.</param>
    /// <param name="credential">The answer (JSON).</param>
    public async Task<UserPasskeyInfo?> ReadNewAsync(HttpContext context, Account account, string credential)
    {
        var result = await handler.PerformAttestationAsync(new()
        {
            HttpContext = context,
            CredentialJson = credential,
            AttestationState = challenges.Take(context, Creation(account)),
        });
        return result.Succeeded ? result.Passkey : Refuse<UserPasskeyInfo>(result.Failure);
    }

    /// <summary>What a browser needs to let whoever it is sign in with a passkey that it has (JSON).</summary>
    public async Task<string> AskForAnyAsync(HttpContext context)
    {
        var options = await handler.MakeRequestOptionsAsync(null, context);
        challenges.Keep(context, SignIn, options.AssertionState);
        return options.RequestOptionsJson;
    }

    /// <summary>Whose passkey has answered, and what it says of itself; null where the answer is not to be trusted.</summary>
    public async Task<(Account Account, UserPasskeyInfo Passkey)?> ReadAnyAsync(HttpContext context, string credential)
    {
        var result = await handler.PerformAssertionAsync(new()
        {
            HttpContext = context,
            CredentialJson = credential,
            AssertionState = challenges.Take(context, SignIn),
        });
        if (result.Succeeded)
        {
            return (result.User, result.Passkey);
        }

        Refuse<Account>(result.Failure);
        return null;
    }

    private static string IdOf(Account account) => account.UserId.ToString(CultureInfo.InvariantCulture);

    private static string Creation(Account account) => $"creation for {IdOf(account)}";

    private T? Refuse<T>(PasskeyException? reason)
        where T : class
    {
        LogRefused(logger, reason?.Message);
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A passkey is refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string? reason);
}
