using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

/// <summary>A service that is killed and started again at the same address, and clients that do not give up.</summary>
public sealed class KilledService(Replicas replicas) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly HttpClient _client = new();
    private readonly string _address = ReservedPort.FreeAddress();
    private BillingProcess? _process;
    private int _answers;

    public int Answers => _answers;

    public async Task StartAsync()
    {
        _client.BaseAddress ??= new(_address);
        _client.DefaultRequestHeaders.Authorization ??= new("Bearer", replicas.Issuer.Admin());
        _process = replicas.Start(_address);
        await Poll.UntilAsync(IsReadyAsync, "the service is ready");
    }

    public async Task KillAndStartAsync()
    {
        await _process!.DisposeAsync();
        await StartAsync();
    }

    /// <summary>
    /// Has something done once: the same request with the same key until it is answered, and then once more, to the same answer.
    /// </summary>
    public async Task<JsonNode> DoAsync(string path, string json, HttpStatusCode status)
    {
        var key = Guid.NewGuid().ToString();
        var answer = await UntilAnsweredAsync(path, json, key, status);
        Assert.Equal(answer, await UntilAnsweredAsync(path, json, key, status));
        Interlocked.Increment(ref _answers);
        return JsonNode.Parse(answer)!;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }

    private async Task<string> UntilAnsweredAsync(string path, string json, string key, HttpStatusCode status)
    {
        while (true)
        {
            try
            {
                using var response = await _client.SendAsync("POST", path, json, ("Idempotency-Key", key));
                var body = await response.Content.ReadAsStringAsync();
                // In flight: the killed service's connection may have been at work still.
                if (response.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.Conflict))
                {
                    Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} of {path}: {body}");
                    return body;
                }

                Assert.NotNull(response.Headers.RetryAfter);
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                // Killed meanwhile; whether it was done nobody has said.
            }

            await Task.Delay(Pause);
        }
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await _client.GetAsync("/health");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
