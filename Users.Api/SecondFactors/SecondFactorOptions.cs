using System.Security.Claims;
using Users.Api.Accounts.SignIns;
using Users.Api.Users;

namespace Users.Api.SecondFactors;

/// <summary>The setting <c>Auth:RequireSecondFactor</c>.</summary>
internal sealed class SecondFactorOptions
{
    /// <summary>Who has to sign in with a second factor or a passkey.</summary>
    public SecondFactorRequirement RequireSecondFactor { get; set; }

    /// <summary>Whether the user may go on with the sign-in, which may be from before the setting was what it is.</summary>
    public bool IsEnough(User user, ClaimsPrincipal signIn) =>
        !Requires(user) || signIn.HasClaim(SignInMethods.Claim, SignInMethods.SeveralFactors);

    public bool Requires(User user) => RequireSecondFactor switch
    {
        SecondFactorRequirement.None => false,
        SecondFactorRequirement.Admins => user.Role == UserRole.Admin,
        _ => true,
    };
}

/// <summary>Who has to have a second factor.</summary>
internal enum SecondFactorRequirement
{
    None,
    Admins,
    Everybody,
}
