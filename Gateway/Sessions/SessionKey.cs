using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Gateway.Sessions;

/// <summary>The secret in a browser's cookie: 256 random bits, which mean nothing by themselves.</summary>
internal static class SessionKey
{
    private const int Bytes = 32;
    private const int Characters = 43;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 of the key; null for what cannot be a key.</summary>
    public static byte[]? Hash(string? key) => key is { Length: Characters } ? SHA256.HashData(Encoding.UTF8.GetBytes(key)) : null;
}
