using System.Collections.Frozen;
using Yarp.ReverseProxy.Transforms;

namespace Gateway.Proxy;

/// <summary>
/// Drops the headers by which a client could claim another address, identity, path or method. The proxy sets <c>X-Forwarded-For</c>,
/// <c>-Host</c>, <c>-Proto</c> and <c>-Prefix</c> itself; who the client is stands in its token.
/// </summary>
internal sealed class UntrustedHeadersTransform : RequestTransform
{
    private static readonly string[] Prefixes =
    [
        "X-Forwarded-", "X-Original-", "X-Auth-", "X-Authenticated-", "X-User", "X-Remote-", "Remote-", "X-Client-Cert", "X-SSL-",
        "SSL-", "X-MS-Client-Principal", "X-Goog-", "X-Amzn-Oidc-",
    ];

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Forwarded", "X-Real-IP", "X-Client-IP", "Client-IP", "X-Cluster-Client-IP", "True-Client-IP", "CF-Connecting-IP", "X-ARR-ClientCert",
        "X-Rewrite-URL", "X-HTTP-Method", "X-HTTP-Method-Override", "X-Method-Override", "Proxy");

    public override ValueTask ApplyAsync(RequestTransformContext context)
    {
        foreach (var name in context.HttpContext.Request.Headers.Keys)
        {
            if (Names.Contains(name) || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                context.ProxyRequest.Headers.Remove(name);
            }
        }

        return ValueTask.CompletedTask;
    }
}
