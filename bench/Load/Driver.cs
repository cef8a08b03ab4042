using System.Collections.Concurrent;
using System.Diagnostics;
using Bench.Processes;

namespace Bench.Load;

/// <summary>Sends requests, so many at once, and looks at the processes that answer them.</summary>
/// <param name="processes">Those whose processor time is told: this one, servers, and PostgreSQL with its children.</param>
internal sealed class Driver(IReadOnlyList<(string Name, int Id)> processes) : IDisposable
{
    // What fails more often is not worth measuring.
    private const int MostErrors = 100;

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null });

    /// <summary>Sends one request after the other on each of so many connections, until the time is over.</summary>
    public async Task<Measurement> DriveAsync(Case of, Measurement into, int connections, TimeSpan time, int most = int.MaxValue)
    {
        var before = Cpu();
        var (times, errors, left) = (new ConcurrentBag<List<TimeSpan>>(), 0, most);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(SendAsync)));
        var elapsed = watch.Elapsed;
        into.Add(elapsed, times.SelectMany(own => own), errors, before.Zip(Cpu(), (start, end) => (start.Name, end.Time - start.Time)));
        return into;

        async Task SendAsync()
        {
            var own = new List<TimeSpan>();
            times.Add(own);
            while (watch.Elapsed < time && Interlocked.Decrement(ref left) >= 0 && of.Next() is { } request)
            {
                var start = Stopwatch.GetTimestamp();
                using var response = await TrySendAsync(request);
                if (response is { IsSuccessStatusCode: true })
                {
                    own.Add(Stopwatch.GetElapsedTime(start));
                    continue;
                }

                if (Interlocked.Increment(ref errors) == 1)
                {
                    var text = response is null ? "no response" : $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
                    await Console.Error.WriteLineAsync($"{of.Name}: {text}");
                }

                if (errors > MostErrors)
                {
                    return;
                }
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage?> TrySendAsync(HttpRequestMessage request)
    {
        try
        {
            return await _client.SendAsync(request);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private List<(string Name, TimeSpan Time)> Cpu() => [.. processes.Select(process => (process.Name, ProcFs.CpuTime(process.Id)))];
}
