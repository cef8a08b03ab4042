using Yarp.ReverseProxy.Transforms;

namespace Gateway.Proxy;

/// <summary>
/// Takes the public prefix and trailing slashes off the path that goes to the service. The prefix becomes the request's
/// path base, which the service sees as <c>X-Forwarded-Prefix</c>.
/// </summary>
internal sealed class PublicPathTransform(PathString prefix) : RequestTransform
{
    public override ValueTask ApplyAsync(RequestTransformContext context)
    {
        var request = context.HttpContext.Request;
        var path = request.Path.StartsWithSegments(prefix, out var rest) ? rest.Value!.TrimEnd('/') : "";
        if (path.Length == 0)
        {
            // A response that is set here is sent in place of the service's.
            context.HttpContext.Response.StatusCode = StatusCodes.Status404NotFound;
            return ValueTask.CompletedTask;
        }

        request.PathBase += prefix;
        request.Path = path;
        context.Path = path;
        return ValueTask.CompletedTask;
    }
}
