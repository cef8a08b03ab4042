using System.ComponentModel;

namespace Users.Api.SecondFactors;

/// <summary>What a user signs in with beside the password, as clients see it.</summary>
public sealed record SecondFactorResponse(
    [property: Description("Whether an authenticator app is set up.")] bool Authenticator,
    [property: Description("How many recovery codes are left.")] int RecoveryCodes,
    [property: Description("How many passkeys there are: each is more than one factor by itself.")] int Passkeys,
    [property: Description("Whether the user has to sign in with a second factor or a passkey.")] bool Required)
{
    internal static SecondFactorResponse Of(SecondFactorState state, bool required) =>
        new(state.HasAuthenticator, state.RecoveryCodes, state.Passkeys, required);
}
