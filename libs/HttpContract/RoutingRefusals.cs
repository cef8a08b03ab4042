using HttpContract.Bodies;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace HttpContract;

/// <summary>
/// Completes what routing by itself refuses on a path that it knows. To a method that is not mapped it responds (405) with the methods that are, in
/// Allow; OPTIONS, which is never mapped, is answered with them. To a body in another format (415) it does not say which formats there are.
/// </summary>
internal sealed class RoutingRefusals(RequestDelegate next)
{
    // A route that was found has the method and the format.
    public Task InvokeAsync(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint ? next(context) : InvokeUnmappedAsync(context);

    private async Task InvokeUnmappedAsync(HttpContext context)
    {
        await next(context);
        var response = context.Response;
        switch (response.StatusCode)
        {
            case StatusCodes.Status415UnsupportedMediaType when !response.HasStarted:
                await BodyReader.Unsupported(context.Request).ExecuteAsync(context);
                break;
            case StatusCodes.Status405MethodNotAllowed when !response.HasStarted && response.Headers.Allow is [{ Length: > 0 } allowed]:
                response.Headers[HeaderNames.Allow] = $"{allowed}, {HttpMethods.Options}";
                response.StatusCode = HttpMethods.IsOptions(context.Request.Method) ? StatusCodes.Status204NoContent : response.StatusCode;
                break;
        }
    }
}
