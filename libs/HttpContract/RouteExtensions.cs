using Microsoft.AspNetCore.Routing;

namespace HttpContract;

public static class RouteExtensions
{
    private static readonly int[] CommonProblems = [401, 403, 406, 429, 502, 503, 504];

    /// <summary>
    /// A group for the routes of one resource. Any of them may respond with 406 if the client does not accept JSON, 503 if the database
    /// cannot be reached, and errors of the gateway.
    /// </summary>
    /// <param name="path">The collection's path, such as <c>/users</c>.</param>
    public static RouteGroupBuilder MapResource(this IEndpointRouteBuilder routes, string path)
    {
        var group = routes.MapGroup(path).WithTags(path.Trim('/'));
        // Last, when the endpoint has all its metadata.
        ((IEndpointConventionBuilder)group).Finally(ContentNegotiation.RefuseUnacceptable);
        group.WithMetadata([.. CommonProblems.Select(Problems.Described)]);
        return group;
    }

    /// <summary>Maps GET and HEAD to the same handler. The returned builder describes GET; HEAD is not in the OpenAPI document.</summary>
    public static RouteHandlerBuilder MapGetAndHead(this IEndpointRouteBuilder routes, string pattern, Delegate handler)
    {
        routes.MapMethods(pattern, [HttpMethods.Head], handler).ExcludeFromDescription();
        return routes.MapGet(pattern, handler);
    }
}
