using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Users.Api.SecondFactors;

/// <summary>A secret between the page that shows it and the code that proves that an app has it; the page keeps it, encrypted.</summary>
internal sealed class AuthenticatorSetup(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public (AuthenticatorSecret Secret, string Protected) Create(long userId)
    {
        var key = AuthenticatorSecret.NewKey();
        return (new(key), Protector(userId).Protect(Convert.ToBase64String(key), Lifetime));
    }

    /// <summary>The secret; null if it is not this user's, or too old.</summary>
    public AuthenticatorSecret? Read(long userId, string? text)
    {
        try
        {
            return new(Convert.FromBase64String(Protector(userId).Unprotect(text ?? "")));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Protector(long userId) =>
        protection.CreateProtector("authenticator setup", userId.ToString(CultureInfo.InvariantCulture)).ToTimeLimitedDataProtector();
}
