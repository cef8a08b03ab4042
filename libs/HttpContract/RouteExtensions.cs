using Microsoft.AspNetCore.Routing;

namespace HttpContract;

public static class RouteExtensions
{
    private static readonly int[] CommonProblems = [401, 403, 406, 429, 502, 503, 504];

    /// <summary>
    /// A group for the objects of one kind: sent as JSON (406 otherwise), kept in a database that may be away (503), and reached through a
    /// gateway that checks who calls and may have errors of its own.
    /// </summary>
    /// <param name="path">The collection's path, such as <c>/users</c>.</param>
    public static RouteGroupBuilder MapResource(this IEndpointRouteBuilder routes, string path)
    {
        var group = routes.MapGroup(path).WithTags(path.Trim('/')).AddEndpointFilter(ContentNegotiation.RefuseUnacceptableAsync);
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
