using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Users.Api.Passwords;

/// <summary>The secret in a link. Only its hash is stored.</summary>
internal static class SecretToken
{
    private const int Bytes = 32;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A fast hash is enough, as tokens are long and random.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
