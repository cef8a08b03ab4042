using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace HttpContract.Idempotency;

/// <summary>Encrypts responses that hold a secret.</summary>
internal static class Secrets
{
    public static byte[] Protect(HttpContext context, byte[] body) => ProtectorOf(context).Protect(body);

    /// <summary>Decrypts one; null where the key for it is gone.</summary>
    public static byte[]? TryUnprotect(HttpContext context, byte[] body)
    {
        try
        {
            return ProtectorOf(context).Unprotect(body);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static IDataProtector ProtectorOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("HttpContract.Idempotency");
}
