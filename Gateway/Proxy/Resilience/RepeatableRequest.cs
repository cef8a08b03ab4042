using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace Gateway.Proxy.Resilience;

/// <summary>A request that may be sent to a service twice: as it came, whatever the first attempt has changed.</summary>
internal sealed class RepeatableRequest
{
    /// <summary>Larger bodies are not kept; they stream, and there is one attempt.</summary>
    private const int LongestBody = 64 * 1024;

    private readonly HttpContext _context;
    private readonly (PathString Base, PathString Path, QueryString Query) _target;
    private readonly MemoryStream? _body;

    private RepeatableRequest(HttpContext context, MemoryStream? body)
    {
        _context = context;
        _target = (context.Request.PathBase, context.Request.Path, context.Request.QueryString);
        _body = body;
    }

    /// <summary>
    /// Reads what is needed to repeat the request; null where the body is too large, or where repeating is not safe. It is for GET and HEAD,
    /// and where an <c>Idempotency-Key</c> lets the service recognise the second attempt.
    /// </summary>
    public static async ValueTask<RepeatableRequest?> FromAsync(HttpContext context)
    {
        var request = context.Request;
        if (UpgradedConnections.IsUpgrade(context)
            || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Headers.ContainsKey("Idempotency-Key")))
        {
            return null;
        }

        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is not true)
        {
            return new RepeatableRequest(context, body: null);
        }

        if (request.ContentLength > LongestBody || await ReadAsync(request, context.RequestAborted) is not { } body)
        {
            return null;
        }

        request.Body = body;
        return new RepeatableRequest(context, body);
    }

    /// <summary>Makes the request and its response what they were before the first attempt.</summary>
    public void Reset()
    {
        var (request, response) = (_context.Request, _context.Response);
        (request.PathBase, request.Path, request.QueryString) = _target;
        _body?.Position = 0;
        response.Clear();
        _context.Features.Set<Yarp.ReverseProxy.Forwarder.IForwarderErrorFeature>(null);
    }

    /// <summary>The whole body; or null, with all of it still to be read, where it is too large.</summary>
    private static async ValueTask<MemoryStream?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > LongestBody)
            {
                request.BodyReader.AdvanceTo(read.Buffer.Start);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = new MemoryStream(read.Buffer.ToArray());
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
