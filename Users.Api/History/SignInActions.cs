namespace Users.Api.History;

/// <summary>The actions of history entries that are about signing in.</summary>
internal static class SignInActions
{
    public const string SignedIn = "signed_in";
    public const string Failed = "sign_in_failed";

    /// <summary>It came too soon after too many failures, and its password was not looked at.</summary>
    public const string Delayed = "sign_in_delayed";
}
