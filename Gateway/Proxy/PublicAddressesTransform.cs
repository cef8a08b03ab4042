using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;
using Yarp.ReverseProxy.Transforms;

namespace Gateway.Proxy;

/// <summary>
/// Puts the public prefix before the service's own addresses in <c>Location</c> and <c>Link</c>, so that clients can follow
/// them. Addresses of other hosts, and relative ones, stay.
/// </summary>
internal sealed partial class PublicAddressesTransform(string prefix) : ResponseTransform
{
    public override ValueTask ApplyAsync(ResponseTransformContext context)
    {
        if (context.ProxyResponse?.RequestMessage?.RequestUri is { } service)
        {
            var headers = context.HttpContext.Response.Headers;
            headers.Location = Rewrite(headers.Location, value => ToPublic(value, service));
            headers.Link = Rewrite(headers.Link, value => LinkTarget().Replace(value, target => ToPublic(target.Value, service)));
        }

        return ValueTask.CompletedTask;
    }

    private string ToPublic(string address, Uri service)
    {
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
        {
            return prefix + address;
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Authority == service.Authority
            ? prefix + uri.PathAndQuery
            : address;
    }

    private static StringValues Rewrite(StringValues values, Func<string, string> rewrite) =>
        Array.ConvertAll(values.ToArray(), value => value is null ? null : rewrite(value));

    [GeneratedRegex("(?<=<)[^>]*(?=>)")]
    private static partial Regex LinkTarget();
}
