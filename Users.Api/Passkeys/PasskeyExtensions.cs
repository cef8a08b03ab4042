using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Users.Api.Accounts;

namespace Users.Api.Passkeys;

internal static class PasskeyExtensions
{
    /// <summary>Adds passkeys, which are bound to the public address: a browser offers them to no other site.</summary>
    public static void AddPasskeys(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>().AddUserStore<AccountStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<PasskeyCeremony>();
        services.AddScoped<PasskeySignIn>();
        services.AddScoped<AccountPasskeys>();
        services.AddScoped<PasskeyChallenges>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<AuthOptions>>((passkeys, auth) =>
        {
            var address = auth.Value.IssuerAddress;
            passkeys.ServerDomain = address.Host;
            passkeys.ValidateOrigin = origin => ValueTask.FromResult(
                !origin.CrossOrigin && origin.Origin == address.GetLeftPart(UriPartial.Authority));
            // A passkey replaces the name and the password: the device has to know its user, and finding the device must not be enough.
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
    }
}
