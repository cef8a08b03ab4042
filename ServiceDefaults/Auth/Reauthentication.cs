using Microsoft.AspNetCore.Http;
using ServiceDefaults.Errors;

namespace ServiceDefaults.Auth;

/// <summary>What only somebody may do who has signed in a moment ago: a browser may be left alone.</summary>
public static class Reauthentication
{
    public static readonly TimeSpan MostAge = TimeSpan.FromMinutes(10);

    /// <summary>403 to who has to sign in again first.</summary>
    public static Problem Required() => Problems.Of(
        StatusCodes.Status403Forbidden,
        new(
            ErrorCodes.ReauthenticationRequired,
            $"Sign in again to change this: your sign-in is more than {MostAge.TotalMinutes} minutes old.",
            ("minutes", (int)MostAge.TotalMinutes)));
}
