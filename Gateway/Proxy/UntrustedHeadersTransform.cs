using Yarp.ReverseProxy.Transforms;

namespace Gateway.Proxy;

/// <summary>
/// Drops what a client says about who it is other than by a token, and about how its request came here; the proxy then says it itself, in <c>X-Forwarded-For</c>,
/// <c>-Host</c>, <c>-Proto</c> and <c>-Prefix</c>.
/// </summary>
internal sealed class UntrustedHeadersTransform : RequestTransform
{
    public override ValueTask ApplyAsync(RequestTransformContext context)
    {
        foreach (var name in context.HttpContext.Request.Headers.Keys)
        {
            if (name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
                || IsIdentity(name)
                || name.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
                || name.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase))
            {
                context.ProxyRequest.Headers.Remove(name);
            }
        }

        return ValueTask.CompletedTask;
    }

    // Nothing here reads them; but something that is put behind the gateway one day might.
    private static bool IsIdentity(string name) =>
        name.StartsWith("X-User", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("X-Auth-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("X-MS-Client-Principal", StringComparison.OrdinalIgnoreCase)
        || name.Equals("X-Remote-User", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Remote-User", StringComparison.OrdinalIgnoreCase);
}
