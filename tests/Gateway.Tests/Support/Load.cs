using System.Collections.Concurrent;
using System.Diagnostics;

namespace Gateway.Tests.Support;

/// <summary>Sends GETs at a steady rate, whether they are answered or not, as many people do.</summary>
internal sealed class Load : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client;
    private readonly string _path;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly ConcurrentQueue<LoadResult> _results = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _sending;
    private int _sent;

    public Load(HttpClient client, string path, int perSecond)
    {
        (_client, _path) = (client, path);
        _sending = Task.Run(() => SendAsync(perSecond));
    }

    public TimeSpan Elapsed => _clock.Elapsed;

    public int Sent => Volatile.Read(ref _sent);

    public IReadOnlyCollection<LoadResult> Results => _results;

    public async Task<IReadOnlyCollection<LoadResult>> StopAsync()
    {
        await _stop.CancelAsync();
        await _sending;
        return _results;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private async Task SendAsync(int perSecond)
    {
        var sent = new List<Task>();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!_stop.IsCancellationRequested)
        {
            for (var due = (int)(_clock.Elapsed.TotalSeconds * perSecond); sent.Count < due;)
            {
                sent.Add(SendOneAsync());
                Volatile.Write(ref _sent, sent.Count);
            }

            await timer.WaitForNextTickAsync();
        }

        await Task.WhenAll(sent);
    }

    private async Task SendOneAsync()
    {
        var at = _clock.Elapsed;
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            using var response = await _client.GetAsync(_path, patience.Token);
            var body = await response.Content.ReadAsStringAsync(patience.Token);
            _results.Enqueue(new(at, _clock.Elapsed - at, (int)response.StatusCode, response.IsSuccessStatusCode ? null : body));
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            _results.Enqueue(new(at, _clock.Elapsed - at, Status: 0, e.ToString()));
        }
    }
}
