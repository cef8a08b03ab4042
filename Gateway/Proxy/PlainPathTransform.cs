using Yarp.ReverseProxy.Transforms;

namespace Gateway.Proxy;

/// <summary>
/// Refuses with 404 a path that a service might read differently from the gateway. After decoding, no honest path has an escape left
/// (<c>%2F</c>, or <c>%2e</c> from <c>%252e</c>), a backslash or an empty segment.
/// </summary>
internal sealed class PlainPathTransform : RequestTransform
{
    public override ValueTask ApplyAsync(RequestTransformContext context)
    {
        var path = context.HttpContext.Request.Path.Value.AsSpan().TrimEnd('/');
        if (path.IndexOfAny('%', '\\') >= 0 || path.Contains("//", StringComparison.Ordinal))
        {
            // A response that is set here is sent in place of the service's.
            context.HttpContext.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return ValueTask.CompletedTask;
    }
}
