using System.IO.Pipelines;
using Gateway.Proxy;
using Microsoft.AspNetCore.Http.Features;

namespace Gateway.Limits;

/// <summary>
/// Waits until a small body has come, before the request takes one of the places of <see cref="ConcurrencyLimit"/>: however slowly a client
/// sends, nobody else waits for it. A larger body streams; its client's share of the places and the request's timeout bound it.
/// </summary>
internal static class BodyArrival
{
    private const string Setting = "Gateway:LongestBodyWait";
    private const int LongestSmallBody = 64 * 1024;

    public static void UseBodyArrival(this WebApplication app)
    {
        var longestWait = app.Configuration.GetValue(Setting, TimeSpan.FromSeconds(10));
        app.Use((context, next) => IsSmallBodyExpected(context) ? WaitAsync(context, next, longestWait) : next(context));
    }

    private static bool IsSmallBodyExpected(HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is true
        && !(context.Request.ContentLength > LongestSmallBody)
        && !UpgradedConnections.IsUpgrade(context);

    private static async Task WaitAsync(HttpContext context, RequestDelegate next, TimeSpan longestWait)
    {
        if (await HasArrivedAsync(context, longestWait))
        {
            await next(context);
            return;
        }

        context.Response.Headers.Connection = "close";
        await Problems.Of(StatusCodes.Status408RequestTimeout).ExecuteAsync(context);
    }

    private static async Task<bool> HasArrivedAsync(HttpContext context, TimeSpan longestWait)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        waiting.CancelAfter(longestWait);
        try
        {
            await ReadAsync(context.Request.BodyReader, waiting.Token);
            return true;
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return false;
        }
        catch (IOException e) when (e is not BadHttpRequestException)
        {
            // Kestrel's word for lengths of chunks that no number holds.
            throw new BadHttpRequestException("The body cannot be read.", StatusCodes.Status400BadRequest, e);
        }
    }

    /// <summary>Returns when the body is complete or too large to be small, with all of it still to be read.</summary>
    private static async Task ReadAsync(PipeReader body, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            if (read.IsCompleted || read.Buffer.Length > LongestSmallBody)
            {
                body.AdvanceTo(read.Buffer.Start);
                return;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
