using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HttpContract;

/// <summary>
/// Answers OPTIONS on every path from what routing knows: it says of any method that a path does not have (405) which ones it
/// has, and OPTIONS is such a method wherever nobody mapped it.
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
