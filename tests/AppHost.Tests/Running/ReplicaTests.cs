using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;

namespace AppHost.Tests.Running;

/// <summary>A replica that is killed while everybody works is nobody's trouble.</summary>
public sealed class ReplicaTests(ReplicatedSystem system) : IClassFixture<ReplicatedSystem>
{
    private const int Some = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task No_read_is_lost_and_no_write_is_doubled_when_a_replica_of_each_service_is_killed()
    {
        using var client = system.CreateClient();
        var user = await CreateUserAsync(client);
        var reads = new ConcurrentQueue<int>();
        var written = new ConcurrentQueue<long>();
        using var stop = new CancellationTokenSource(Patience);
        string[] paths = [$"/api/users/{user}", "/api/users?limit=5", $"/api/invoices?user_id={user}&limit=5"];
        Task[] load =
        [
            .. paths.Select(path => ReadAsync(client, path, reads, stop.Token)),
            .. Enumerable.Range(0, 3).Select(_ => WriteAsync(client, user, written, stop.Token)),
        ];
        await Poll.UntilAsync(() => reads.Count > Some && written.Count > Some);

        foreach (var service in ReplicatedSystem.Services)
        {
            ProcessControl.Signal((await system.ProcessesAsync(service))[0], "KILL");
        }

        var (readBefore, writtenBefore) = (reads.Count, written.Count);
        await Poll.UntilAsync(() => reads.Count > readBefore + (5 * Some) && written.Count > writtenBefore + Some);
        await stop.CancelAsync();
        await Task.WhenAll(load);

        Assert.All(reads, status => Assert.Equal(200, status));
        using var count = await client.GetAsync($"/api/invoices?user_id={user}&limit=1");
        Assert.Equal($"{written.Count}", count.Headers.GetValues("X-Total-Count").Single());
        Assert.Equal(written.Count, written.Distinct().Count());
    }

    private static async Task<long> CreateUserAsync(HttpClient client)
    {
        var name = $"user-{Guid.NewGuid():N}";
        using var response = await client.PostAsJsonAsync("/api/users", new { username = name, email = $"{name}@example.com" });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
    }

    private static async Task ReadAsync(HttpClient client, string path, ConcurrentQueue<int> reads, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var response = await client.GetAsync(path, CancellationToken.None);
            reads.Enqueue((int)response.StatusCode);
        }
    }

    // As a client does that must not do things twice: with a key, and again with the same where it has no answer.
    private static async Task WriteAsync(HttpClient client, long user, ConcurrentQueue<long> written, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var key = $"{Guid.NewGuid()}";
            for (var tries = 1; ; tries++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/invoices")
                {
                    Content = JsonContent.Create(new { user_id = user, amount = "1.00" }),
                    Headers = { { "Idempotency-Key", key } },
                };
                using var response = await client.SendAsync(request, CancellationToken.None);
                if (response.IsSuccessStatusCode)
                {
                    written.Enqueue((await response.Content.ReadFromJsonAsync<JsonElement>(CancellationToken.None)).GetProperty("id").GetInt64());
                    break;
                }

                var mayBeTriedAgain = (int)response.StatusCode is 409 or >= 500 && tries < Some;
                Assert.True(mayBeTriedAgain, $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(CancellationToken.None)}");
            }
        }
    }
}
