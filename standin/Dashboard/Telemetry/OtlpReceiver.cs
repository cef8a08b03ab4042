using Aspire.Hosting.Dashboard.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>Takes what the services send, by OTLP over HTTP as protobuf, at an address where there is nothing else.</summary>
internal sealed class OtlpReceiver(OtlpTarget target, TelemetryStore store, MetricStore metrics)
{
    private const string Protobuf = "application/x-protobuf";
    private const int LongestBody = 16 * 1024 * 1024;

    /// <summary>Marks the connections that come to this address.</summary>
    public static void Mark(ListenOptions listen) => listen.Use(next => connection =>
    {
        connection.Features.Set(new OtlpConnection());
        return next(connection);
    });

    /// <summary>Takes every request that comes to its address.</summary>
    public void Use(WebApplication app) => app.Use((context, next) => context.Features.Get<OtlpConnection>() is null ? next(context) : TakeAsync(context));

    private async Task TakeAsync(HttpContext context)
    {
        context.Response.StatusCode = await AnswerAsync(context).ConfigureAwait(false);
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            // What the protocol has for "all of it was taken": an empty message.
            context.Response.ContentType = Protobuf;
        }
    }

    private async Task<int> AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (target.Key is not null && !DashboardAccess.AreEqual(request.Headers[OtlpTarget.KeyHeader], target.Key))
        {
            return StatusCodes.Status401Unauthorized;
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (request.ContentType?.Split(';')[0].Trim() != Protobuf || request.Headers.ContentEncoding.Count > 0)
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = LongestBody;
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        try
        {
            return Add(request.Path, body.GetBuffer().AsSpan(0, (int)body.Length));
        }
        catch (FormatException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    private int Add(PathString path, ReadOnlySpan<byte> message)
    {
        switch (path.Value)
        {
            case "/v1/logs":
                store.Add(OtlpRequest.Read(message, LogEntry.Read));
                return StatusCodes.Status200OK;
            case "/v1/traces":
                store.Add(OtlpRequest.Read(message, Span.Read));
                return StatusCodes.Status200OK;
            case "/v1/metrics":
                metrics.Add(OtlpRequest.Read(message, Metric.Read));
                return StatusCodes.Status200OK;
            default:
                return StatusCodes.Status404NotFound;
        }
    }

    private sealed class OtlpConnection;
}
