using System.Reflection;
using HttpContract.Idempotency;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Preconditions;

/// <summary>200 with an object and its ETag, or 304 if the If-None-Match of a GET or HEAD has that ETag.</summary>
public sealed class OkWithETag<T>(T value, EntityTagHeaderValue tag)
    : IEndpointMetadataProvider, IStorableResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ETag = tag.ToString();
        if (httpContext.GetEndpoint()?.Metadata.GetMetadata<OffersAttribute>() is not null)
        {
            httpContext.Response.Headers.Vary = HeaderNames.Accept;
        }

        if (!ConditionalGet.IsFresh(httpContext.Request, tag))
        {
            return JsonBody.WriteAsync(httpContext, StatusCodes.Status200OK, value);
        }

        httpContext.Response.Headers.CacheControl = JsonBody.CacheControl;
        httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    StoredResponse IStorableResult.Store(HttpContext context) =>
        new(StatusCodes.Status200OK, JsonBody.Serialize(context, value), ETag: tag.ToString());

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [MediaTypes.Json]));
        builder.Metadata.Add(new ResponseHeaderMetadata(StatusCodes.Status200OK, HeaderNames.ETag, ETag.Description));
    }
}
