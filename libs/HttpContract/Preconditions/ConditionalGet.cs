using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using HttpContract.OpenApi;

namespace HttpContract.Preconditions;

/// <summary>Describes endpoints that answer with <see cref="OkTagged{T}"/>.</summary>
public static class ConditionalGet
{
    /// <summary>Says that the endpoint reads If-None-Match and may answer 304.</summary>
    public static RouteHandlerBuilder WithConditionalGet(this RouteHandlerBuilder endpoint) => endpoint
        .WithMetadata(new RequestHeaderMetadata(
            HeaderNames.IfNoneMatch, "ETags that the client has: where the object still has one of them, the answer is 304 without it."))
        .Produces(StatusCodes.Status304NotModified);
}
