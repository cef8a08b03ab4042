using Microsoft.Net.Http.Headers;

namespace HttpContract.Preconditions;

public static class ConditionalGet
{
    /// <summary>Describes If-None-Match and 304 in the OpenAPI document, for endpoints that return an <see cref="OkWithETag{T}"/>.</summary>
    public static RouteHandlerBuilder WithConditionalGet(this RouteHandlerBuilder endpoint) => endpoint
        .WithMetadata(new RequestHeaderMetadata(
            HeaderNames.IfNoneMatch, "ETags that the client has. If the object still has one of them, the response is 304 without the object."))
        .Produces(StatusCodes.Status304NotModified);

    // A malformed If-None-Match matches nothing: to send the object is never wrong.
    internal static bool IsFresh(HttpRequest request, EntityTagHeaderValue tag) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var tags)
        && tags.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
