namespace Users.Api.Accounts.SignIns;

/// <summary>How somebody has signed in, by the names of RFC 8176 (the claim <c>amr</c>).</summary>
internal static class SignInMethods
{
    /// <summary>The claim that has each of them.</summary>
    public const string Claim = "amr";

    /// <summary>Of every sign-in with more than one factor.</summary>
    public const string SeveralFactors = "mfa";

    public static readonly string[] Password = ["pwd"];

    public static readonly string[] PasswordAndCode = ["pwd", "otp", SeveralFactors];

    public static readonly string[] PasswordAndPasskey = ["pwd", "pop", "user", SeveralFactors];

    /// <summary>A key in the device, and what the device knows its user by.</summary>
    public static readonly string[] Passkey = ["pop", "user", SeveralFactors];
}
