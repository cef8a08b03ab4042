using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Preconditions;

/// <summary>200 with a file and its ETag, or 304 if the If-None-Match of a GET or HEAD has that ETag. The tag is of the bytes: another format has another.</summary>
public sealed class FileWithETag(byte[] bytes, string mediaType, string name) : IResult
{
    private const int TagBytes = 16;

    public ReadOnlyMemory<byte> Content => bytes;

    public string MediaType => mediaType;

    public string Name => name;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, TagBytes))}\"");
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = JsonBody.CacheControl;
        response.Headers.Vary = HeaderNames.Accept;
        if (ConditionalGet.IsFresh(httpContext.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(name);
        response.Headers.ContentDisposition = disposition.ToString();
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(bytes, httpContext.RequestAborted).AsTask();
    }
}
