using System.Security.Cryptography;

namespace HttpContract.Idempotency;

/// <summary>The hash of a request's body, by which a key that is used for something else is recognised.</summary>
internal sealed record RequestHash(byte[] Value)
{
    private static readonly RequestHash OfNothing = new(SHA256.HashData([]));

    /// <summary>Keeps the hash of a body that was read.</summary>
    public static void Keep(HttpContext context, byte[] body) => context.Features.Set(new RequestHash(SHA256.HashData(body)));

    /// <summary>The hash of the body, if it was read.</summary>
    public static RequestHash Of(HttpContext context) => context.Features.Get<RequestHash>() ?? OfNothing;
}
