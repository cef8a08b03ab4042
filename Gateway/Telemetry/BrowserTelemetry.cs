using Microsoft.AspNetCore.Mvc;
using OpenTelemetry;
using OpenTelemetry.Instrumentation.AspNetCore;

namespace Gateway.Telemetry;

/// <summary>Traces from the browser, taken at this origin and handed on to where the gateway's own go, as <see cref="BrowserResource"/> names them.</summary>
internal static class BrowserTelemetry
{
    private const string Path = "/telemetry/v1/traces";
    private const string Protobuf = "application/x-protobuf";
    private const int LongestBody = 256 * 1024;

    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Adds the client. Receiving and handing on traces makes none itself, or it would never end.</summary>
    public static void AddBrowserTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpClient(nameof(BrowserTelemetry), client => client.Timeout = SendTimeout);
        builder.Services.PostConfigure<AspNetCoreTraceInstrumentationOptions>(options =>
        {
            var others = options.Filter;
            options.Filter = context => !context.Request.Path.StartsWithSegments(Path) && others?.Invoke(context) is not false;
        });
    }

    /// <summary>
    /// Takes OTLP over HTTP where there is a place to hand it on to, and only from callers who are signed in: anybody else could fill it
    /// with whatever they like.
    /// </summary>
    public static void MapBrowserTelemetry(this WebApplication app)
    {
        if (OtlpTraces.From(app.Configuration) is not { } target)
        {
            return;
        }

        app.MapPost(Path, (HttpContext context, IHttpClientFactory clients, ILoggerFactory loggers) =>
                ForwardAsync(context.Request, target, clients.CreateClient(nameof(BrowserTelemetry)), loggers.CreateLogger(typeof(BrowserTelemetry).FullName!)))
            .WithMetadata(new RequestSizeLimitAttribute(LongestBody))
            .RequireAuthorization()
            .RequireRateLimiting("telemetry");
    }

    private static async Task<IResult> ForwardAsync(HttpRequest request, OtlpTraces target, HttpClient client, ILogger logger)
    {
        if (request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() != Protobuf || request.Headers.ContentEncoding.Count > 0)
        {
            return Problems.Of(
                StatusCodes.Status415UnsupportedMediaType,
                new(ErrorCodes.Of(StatusCodes.Status415UnsupportedMediaType), $"Traces are taken as {Protobuf}, not compressed."));
        }

        var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        if (BrowserResource.Replace(body.ToArray()) is not { } traces)
        {
            return Problems.Of(StatusCodes.Status400BadRequest);
        }

        using var message = target.IsGrpc ? GrpcMessage.To(target.Address, traces) : new HttpRequestMessage(HttpMethod.Post, target.Address)
        {
            Content = new ByteArrayContent(traces) { Headers = { ContentType = new(Protobuf) } },
        };
        foreach (var (name, value) in target.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        try
        {
            using var suppressed = SuppressInstrumentationScope.Begin();
            using var response = await client.SendAsync(message, request.HttpContext.RequestAborted);
            if (target.IsGrpc ? GrpcMessage.IsOk(response) : response.IsSuccessStatusCode)
            {
                // What the protocol has for "all of it was taken": an empty message.
                return TypedResults.Bytes([], Protobuf);
            }

            logger.LogDebug("Traces from a browser could not be handed on (status {Status})", (int)response.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or Polly.ExecutionRejectedException)
        {
            logger.LogDebug(e, "Traces from a browser could not be handed on");
        }

        return Problems.Of(StatusCodes.Status502BadGateway, new(ErrorCodes.TracesNotForwarded, "The traces could not be forwarded."));
    }
}
