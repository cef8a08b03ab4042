using System.Globalization;
using System.Security.Claims;
using Users.Api.Accounts.SignIns;

namespace Users.Api.Accounts;

/// <summary>What opens an account, or how it is reached, is changed only by who has signed in a moment ago.</summary>
internal static class RecentSignIn
{
    /// <summary>Whether the sign-in that a token comes from is recent. A token that does not say when it was is not.</summary>
    public static bool Is(ClaimsPrincipal token, TimeProvider clock) =>
        double.TryParse(token.FindFirstValue(SignInClaims.Time), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
        && SignInClaims.Seconds(clock.Now() - Reauthentication.MostAge) <= seconds;
}
