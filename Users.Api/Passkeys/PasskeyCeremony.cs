using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts;

namespace Users.Api.Passkeys;

/// <summary>The two steps of WebAuthn, options and response, when a passkey is added and when it signs in; by ASP.NET Core Identity.</summary>
internal sealed partial class PasskeyCeremony(IPasskeyHandler<Account> handler, PasskeyChallenges challenges, ILogger<PasskeyCeremony> logger)
{
    private const string SignIn = "sign-in";

    /// <summary>The options for creating a passkey (JSON).</summary>
    public async Task<string> CreateOptionsAsync(HttpContext context, Account account)
    {
        var user = new PasskeyUserEntity { Id = IdOf(account), Name = account.User.Username, DisplayName = account.User.Username };
        var options = await handler.MakeCreationOptionsAsync(user, context);
        challenges.Keep(context, Creation(account), options.AttestationState);
        return options.CreationOptionsJson;
    }

    /// <summary>The passkey that was created; null if the response is not valid.</summary>
    /// <param name="credential">The device's response (JSON).</param>
    public async Task<UserPasskeyInfo?> VerifyCreationAsync(HttpContext context, Account account, string credential)
    {
        var result = await handler.PerformAttestationAsync(new()
        {
            HttpContext = context,
            CredentialJson = credential,
            AttestationState = await challenges.TakeAsync(context, Creation(account)),
        });
        return result.Succeeded ? result.Passkey : Reject<UserPasskeyInfo>(result.Failure);
    }

    /// <summary>The options for signing in with any passkey (JSON).</summary>
    public async Task<string> SignInOptionsAsync(HttpContext context)
    {
        var options = await handler.MakeRequestOptionsAsync(null, context);
        challenges.Keep(context, SignIn, options.AssertionState);
        return options.RequestOptionsJson;
    }

    /// <summary>The account of the passkey that was used, and its new state; null if the response is not valid.</summary>
    public async Task<(Account Account, UserPasskeyInfo Passkey)?> VerifySignInAsync(HttpContext context, string credential)
    {
        var result = await handler.PerformAssertionAsync(new()
        {
            HttpContext = context,
            CredentialJson = credential,
            AssertionState = await challenges.TakeAsync(context, SignIn),
        });
        if (result.Succeeded)
        {
            return (result.User, result.Passkey);
        }

        Reject<Account>(result.Failure);
        return null;
    }

    private static string IdOf(Account account) => account.UserId.ToString(CultureInfo.InvariantCulture);

    private static string Creation(Account account) => $"creation for {IdOf(account)}";

    private T? Reject<T>(PasskeyException? reason)
        where T : class
    {
        LogRejected(logger, reason?.Message);
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A passkey was rejected: {Reason}")]
    private static partial void LogRejected(ILogger logger, string? reason);
}
