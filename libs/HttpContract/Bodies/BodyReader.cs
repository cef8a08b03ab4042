using HttpContract.Idempotency;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace HttpContract.Bodies;

/// <summary>Reads a request body in the format that its Content-Type names.</summary>
internal static class BodyReader
{
    /// <summary>In bytes.</summary>
    internal const int Limit = 1 << 20;

    /// <summary>Whether nothing is sent, of whatever type that is said to be: some clients name one with every request.</summary>
    public static bool HasNone(HttpRequest request) =>
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false };

    /// <summary>The body's members, or why they cannot be read.</summary>
    public static async Task<(BodyFields? Fields, IResult? Problem)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var read = ReaderFor(request);
        if (read is null)
        {
            return (null, Unsupported(request));
        }

        var bytes = await ReadBytesAsync(request, cancellationToken);
        if (bytes is null)
        {
            return (null, Problems.Of(
                StatusCodes.Status413PayloadTooLarge,
                new(ErrorCodes.Of(StatusCodes.Status413PayloadTooLarge), $"The body is larger than {Limit} bytes.", ("max", Limit))));
        }

        RequestHash.Keep(request.HttpContext, bytes);
        try
        {
            return (new BodyFields(await read(request, bytes, cancellationToken)), null);
        }
        catch (MalformedBodyException malformed)
        {
            return (null, Problems.Of(StatusCodes.Status400BadRequest, new(FieldErrorCodes.MalformedBody, malformed.Message)));
        }
    }

    /// <summary>415, with the formats that there are.</summary>
    public static Problem Unsupported(HttpRequest request)
    {
        var json = HttpMethods.IsPatch(request.Method) ? $"{MediaTypes.Json}, {MediaTypes.MergePatch}" : MediaTypes.Json;
        return Problems.Of(
            StatusCodes.Status415UnsupportedMediaType,
            new(
                ErrorCodes.Of(StatusCodes.Status415UnsupportedMediaType),
                $"Send the body as {json}, {MediaTypes.Form} or {MediaTypes.Multipart}, in UTF-8 and not compressed."));
    }

    private static Func<HttpRequest, byte[], CancellationToken, Task<Dictionary<string, FieldValue>>>? ReaderFor(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0
            || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            MediaTypes.Json => ReadJson,
            MediaTypes.MergePatch when HttpMethods.IsPatch(request.Method) => ReadJson,
            MediaTypes.Form or MediaTypes.Multipart => FormMembers.ReadAsync,
            _ => null,
        };

        static Task<Dictionary<string, FieldValue>> ReadJson(HttpRequest request, byte[] bytes, CancellationToken cancellationToken) =>
            Task.FromResult(JsonMembers.Read(bytes));
    }

    private static async Task<byte[]?> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Limit)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }
}
