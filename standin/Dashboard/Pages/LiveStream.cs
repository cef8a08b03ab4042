using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Aspire.Hosting.Dashboard.Markup;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>Sends a page what has changed in it.</summary>
internal static class LiveStream
{
    /// <summary>As fast as somebody can look.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Sends the content once, and again whenever it differs after a change.</summary>
    /// <param name="context">The page's request for events.</param>
    /// <param name="content">What the page shows now.</param>
    /// <param name="watch">Calls back at every change, until it is cancelled.</param>
    /// <param name="stopping">The end of the dashboard.</param>
    public static async Task WriteAsync(HttpContext context, Func<Html> content, Func<Action, CancellationToken, Task> watch, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var watching = watch(() => changes.Writer.TryWrite(true), ended.Token);
        await WriteAsync(context, ContentsAsync(content, changes.Reader, ended.Token), ended.Token).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Sends events until the page is left or the dashboard ends.</summary>
    public static async Task WriteAsync(HttpContext context, IAsyncEnumerable<SseItem<string>> events, CancellationToken ended)
    {
        try
        {
            await TypedResults.ServerSentEvents(events).ExecuteAsync(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // Nobody looks any more.
        }
    }

    private static async IAsyncEnumerable<SseItem<string>> ContentsAsync(
        Func<Html> content, ChannelReader<bool> changes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sent = "";
        do
        {
            while (changes.TryRead(out _))
            {
                // What is rendered below has it all.
            }

            var now = content().ToString();
            if (now != sent)
            {
                sent = now;
                yield return new(now);
                await Task.Delay(s_pause, cancellationToken).ConfigureAwait(false);
            }
        }
        while (await changes.WaitToReadAsync(cancellationToken).ConfigureAwait(false));
    }
}
