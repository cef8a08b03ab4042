using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace HttpContract;

/// <summary>Writes JSON with its length, which HEAD sends too.</summary>
internal static class JsonBody
{
    /// <summary>Only the client itself may cache objects, and has to revalidate them.</summary>
    public const string CacheControl = "private, no-cache";

    public static byte[] Serialize<T>(HttpContext context, T value)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value;
        return JsonSerializer.SerializeToUtf8Bytes(value, options.SerializerOptions);
    }

    public static Task WriteAsync<T>(HttpContext context, int status, T value) =>
        WriteAsync(context, status, Serialize(context, value));

    public static Task WriteAsync(HttpContext context, int status, byte[] bytes)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = MediaTypes.Json;
        response.Headers.CacheControl = CacheControl;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
