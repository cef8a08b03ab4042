using System.Security.Claims;
using Users.Api.Accounts.SignIns;
using Users.Api.Users;

namespace Users.Api.SecondFactors;

/// <summary>The setting <c>Auth:RequireSecondFactor</c>.</summary>
internal sealed class SecondFactorOptions
{
    private const string None = "none";
    private const string Admins = "admins";
    private const string Everybody = "everybody";

    /// <summary>Who has to sign in with a second factor or a passkey.</summary>
    public string RequireSecondFactor { get; set; } = None;

    public bool IsValid => Is(None) || Is(Admins) || Is(Everybody);

    /// <summary>Whether the user may go on with the sign-in, which may be from before the setting was what it is.</summary>
    public bool IsEnough(User user, ClaimsPrincipal signIn) =>
        !Requires(user) || signIn.HasClaim(SignInMethods.Claim, SignInMethods.SeveralFactors);

    public bool Requires(User user) => Is(Everybody) || (Is(Admins) && user.Role == UserRole.Admin);

    private bool Is(string value) => string.Equals(RequireSecondFactor, value, StringComparison.OrdinalIgnoreCase);
}
