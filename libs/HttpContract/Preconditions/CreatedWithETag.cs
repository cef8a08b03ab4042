using System.Reflection;
using HttpContract.Idempotency;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Preconditions;

/// <summary>201 with a new object, its address and its ETag.</summary>
/// <param name="path">The address within the service, such as <c>/users/1</c>.</param>
public sealed class CreatedWithETag<T>(string path, T value, EntityTagHeaderValue tag)
    : IEndpointMetadataProvider, IStorableResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Location = httpContext.Request.PathBase + path;
        httpContext.Response.Headers.ETag = tag.ToString();
        return JsonBody.WriteAsync(httpContext, StatusCodes.Status201Created, value);
    }

    StoredResponse IStorableResult.Store(HttpContext context) =>
        new(StatusCodes.Status201Created, JsonBody.Serialize(context, value), path, tag.ToString());

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), [MediaTypes.Json]));
        builder.Metadata.Add(new ResponseHeaderMetadata(
            StatusCodes.Status201Created, HeaderNames.Location, "The address of the new object."));
        builder.Metadata.Add(new ResponseHeaderMetadata(StatusCodes.Status201Created, HeaderNames.ETag, ETag.Description));
    }
}
