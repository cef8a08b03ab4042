using System.Globalization;
using System.Security.Claims;

namespace Users.Api.Accounts.SignIns;

/// <summary>The claims that tie a cookie, and the codes and tokens that come from it, to one sign-in.</summary>
internal static class SignInClaims
{
    /// <summary>The id of the sign-in, which ID tokens have too: OpenID Connect's session id.</summary>
    public const string SignIn = "sid";

    /// <summary>When somebody signed in, in seconds since 1970 to the millisecond; in ID tokens too.</summary>
    public const string Time = "auth_time";

    /// <summary><see cref="Account.SecurityStamp"/> at the time of the sign-in. Only this service reads it.</summary>
    public const string Stamp = "stamp";

    public static double Seconds(DateTime time) => Math.Round((time - DateTime.UnixEpoch).TotalSeconds, 3);

    /// <summary>The time of a sign-in as a claim.</summary>
    public static Claim TimeOf(DateTime time) => new(Time, Seconds(time).ToString("F3", CultureInfo.InvariantCulture), ClaimValueTypes.Double);

    public static Guid? SignInId(this ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(SignIn), out var id) ? id : null;
}
