using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Paging;

/// <summary>200 with one page of a list as an array. Headers link to the next page and give the total.</summary>
/// <param name="next">The address of the next page; null on the last.</param>
/// <param name="total">The number of items on all pages, counted up to one more than <see cref="TotalCount.MostExact"/>.</param>
public sealed class Page<T>(IReadOnlyList<T> items, string? next, int total) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers[TotalCount.Header] = TotalCount.Format(total);
        if (next is not null)
        {
            httpContext.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        return JsonBody.WriteAsync(httpContext, StatusCodes.Status200OK, items);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T[]), [MediaTypes.Json]));
        builder.Metadata.Add(new ResponseHeaderMetadata(
            StatusCodes.Status200OK,
            TotalCount.Header,
            $"The number of matching objects on all pages: exact up to {TotalCount.MostExact}, otherwise {TotalCount.MostExact}+."));
        builder.Metadata.Add(new ResponseHeaderMetadata(
            StatusCodes.Status200OK, HeaderNames.Link, "<address of the next page>; rel=\"next\". Absent on the last page."));
    }
}
