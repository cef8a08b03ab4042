using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Billing.Api.Tests;

/// <summary>
/// What billing-api sees of the feed of users-api. It tells what it is told to, in that order: a test may have it tell things
/// twice or in the wrong order.
/// </summary>
public sealed class FakeFeed
{
    private readonly List<FakeEvent> _events = [];
    private readonly ConcurrentQueue<string> _readers = new();
    private readonly ConcurrentQueue<string> _traces = new();
    private TaskCompletionSource _more = new();
    private int _waiting;
    private int _mostWaiting;

    public int PageSize { get; set; } = 500;

    public int StopAfter { get; set; } = int.MaxValue;

    public int Failure
    {
        get;
        set
        {
            (field, Failed) = (value, 0);
            Tell();
        }
    }

    public int Failed { get; private set; }

    public IReadOnlyCollection<string> Readers => _readers;

    public IReadOnlyCollection<string> Traces => _traces;

    public int MostAtOnce => _mostWaiting;

    public string End => Position(_events.Count);

    public void Tell(params IEnumerable<FakeEvent> events)
    {
        lock (_events)
        {
            _events.AddRange(events);
            _more.TrySetResult();
            _more = new();
        }
    }

    public async Task AnswerAsync(HttpContext context)
    {
        var after = context.Request.Query["after"].ToString();
        _readers.Enqueue(after);
        _traces.Enqueue(context.Request.Headers.TraceParent.ToString());
        _mostWaiting = Math.Max(_mostWaiting, Interlocked.Increment(ref _waiting));
        try
        {
            var start = after.Length == 0 ? 0 : Number(after[1..]);
            await WaitAsync(start, TimeSpan.FromSeconds(Number(context.Request.Query["wait"]!)), context.RequestAborted);
            if (Failure != 0 || !context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.Ordinal))
            {
                Failed++;
                context.Response.StatusCode = Failure == 0 ? StatusCodes.Status401Unauthorized : Failure;
                return;
            }

            var events = Read(start, Math.Min(Number(context.Request.Query["limit"]!), PageSize));
            await context.Response.WriteAsJsonAsync(
                new
                {
                    events = events.Select((told, index) => told.Json(Position(start + index + 1))),
                    position = Position(start + events.Count),
                },
                context.RequestAborted);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private static string Position(int index) => string.Create(CultureInfo.InvariantCulture, $"p{index}");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private async Task WaitAsync(int start, TimeSpan wait, CancellationToken cancellationToken)
    {
        Task more;
        lock (_events)
        {
            more = _more.Task;
            if (start < Math.Min(_events.Count, StopAfter) || Failure != 0)
            {
                return;
            }
        }

        await Task.WhenAny(more, Task.Delay(wait, cancellationToken));
    }

    private List<FakeEvent> Read(int start, int limit)
    {
        lock (_events)
        {
            return [.. _events.Take(StopAfter).Skip(start).Take(limit)];
        }
    }
}
