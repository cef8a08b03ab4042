namespace Gateway.SignIn;

/// <summary>The gateway's own paths.</summary>
internal static class SignInPaths
{
    public const string Prefix = "/auth";

    /// <summary>Where the provider sends the browser back to.</summary>
    public const string Callback = "/auth/callback";
}
