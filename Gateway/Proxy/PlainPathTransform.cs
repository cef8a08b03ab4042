using Yarp.ReverseProxy.Transforms;

namespace Gateway.Proxy;

/// <summary>
/// Answers 404 to a path that a service might read as another one than was routed: after decoding, an escape that is left
/// (<c>%2F</c>, or <c>%252e</c> come down to <c>%2e</c>), a backslash or an empty segment serve only to go astray.
/// </summary>
internal sealed class PlainPathTransform : RequestTransform
{
    public override ValueTask ApplyAsync(RequestTransformContext context)
    {
        var path = context.HttpContext.Request.Path.Value.AsSpan().TrimEnd('/');
        if (path.IndexOfAny('%', '\\') >= 0 || path.Contains("//", StringComparison.Ordinal))
        {
            // An answer that is set here is sent in place of the service's.
            context.HttpContext.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return ValueTask.CompletedTask;
    }
}
