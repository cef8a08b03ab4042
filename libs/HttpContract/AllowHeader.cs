using Microsoft.Net.Http.Headers;

namespace HttpContract;

/// <summary>
/// Responds to OPTIONS on every path. Routing responds to a method that is not mapped (405) with the methods that are, in Allow, and
/// OPTIONS is never mapped.
/// </summary>
internal sealed class AllowHeader(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);

        var response = context.Response;
        if (response.HasStarted
            || response.StatusCode != StatusCodes.Status405MethodNotAllowed
            || response.Headers.Allow is not [{ Length: > 0 } allowed])
        {
            return;
        }

        response.Headers[HeaderNames.Allow] = $"{allowed}, {HttpMethods.Options}";
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
        }
    }
}
