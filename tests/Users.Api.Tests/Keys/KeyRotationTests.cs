using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using ServiceDefaults.Auth.Provider;
using Users.Api.Keys;

namespace Users.Api.Tests.Keys;

/// <summary>Keys come and go while tokens are issued, refreshed and used at two replicas.</summary>
public sealed class KeyRotationTests
{
    private const int Rotations = 2;

    [Fact]
    public async Task Rotation_in_mid_traffic_loses_no_request()
    {
        await using var one = new SignInApp();
        await one.InitializeAsync();
        await using var other = await Replica.StartAsync(one.ConnectionString);
        using var stop = new CancellationTokenSource();
        var traffic = new[] { new Traffic(one, other), new Traffic(other, one) };
        var running = traffic.Select(stream => Task.Run(() => stream.RunAsync(stop.Token))).ToArray();
        for (var rotation = 0; rotation < Rotations; rotation++)
        {
            // The next key is made, and every replica reads it in the days before it is used.
            await AgeAsync(one, KeySchedule.Term - KeySchedule.Notice);
            await ReloadAsync(one);
            await ReloadAsync(other);
            await RenewValidationAsync(one);
            await RenewValidationAsync(other);
            await SeeAsync(traffic);
            // One replica signs with it before the other does.
            await AgeAsync(one, KeySchedule.Notice);
            await ReloadAsync(one);
            await SeeAsync(traffic);
            await ReloadAsync(other);
            await SeeAsync(traffic);
        }

        await stop.CancelAsync();
        await Task.WhenAll(running);
        Assert.Empty(traffic.SelectMany(stream => stream.Failures));
        Assert.Equal(Rotations + 1, traffic.SelectMany(stream => stream.KeyIds).Distinct().Count());
    }

    private static async Task AgeAsync(SignInApp app, TimeSpan time) => await app.ExecuteAsync(
        $"UPDATE signing_keys SET active_from = active_from - interval '{time.TotalHours} hours', created_at = created_at - interval '{time.TotalHours} hours'");

    private static Task ReloadAsync(SignInApp app) => app.Services.GetRequiredService<KeyRing>().ReloadAsync(CancellationToken.None);

    /// <summary>As it happens every five minutes: who validates tokens has read every key that is published.</summary>
    private static Task RenewValidationAsync(SignInApp app)
    {
        var published = app.Services.GetRequiredService<KeyRing>().Signing.Select(key => key.KeyId).ToArray();
        var provider = app.Services.GetRequiredService<ProviderConfiguration>();
        return Poll.UntilAsync(
            async () =>
            {
                provider.RequestRefresh();
                var read = await provider.GetConfigurationAsync(CancellationToken.None);
                return !published.Except(read.SigningKeys.Select(key => key.KeyId)).Any();
            },
            "every published key is read");
    }

    private static async Task SeeAsync(Traffic[] traffic)
    {
        var rounds = traffic.Select(stream => stream.Rounds).ToArray();
        await Poll.UntilAsync(() => Task.FromResult(traffic.Zip(rounds).All(pair => pair.First.Rounds >= pair.Second + 3)), "three more rounds");
    }

    private sealed class Traffic(SignInApp issuing, SignInApp other)
    {
        private int _rounds;

        public int Rounds => Volatile.Read(ref _rounds);

        public ConcurrentQueue<string> Failures { get; } = new();

        public ConcurrentBag<string> KeyIds { get; } = [];

        public async Task RunAsync(CancellationToken stop)
        {
            var (flow, otherFlow) = (new CodeFlow(issuing.Client), new CodeFlow(other.Client));
            var (_, refresh) = await issuing.SignInAsync("admin");
            while (!stop.IsCancellationRequested)
            {
                await UseAsync(await TokenAsync(flow.AskAsync(("client_id", "api"), ("grant_type", "client_credentials")), "access_token"));
                refresh = await TokenAsync(flow.RefreshAsync(refresh), "refresh_token") ?? refresh;
                using var answer = await otherFlow.RefreshAsync(refresh);
                var tokens = await answer.JsonAsync(answer.StatusCode);
                refresh = (string?)tokens["refresh_token"] ?? Fail($"refresh: {tokens.ToJsonString()}") ?? refresh;
                await UseAsync((string?)tokens["access_token"]);
                Interlocked.Increment(ref _rounds);
            }
        }

        private async Task<string?> TokenAsync(Task<HttpResponseMessage> asked, string member)
        {
            using var response = await asked;
            var json = await response.JsonAsync(response.StatusCode);
            return (string?)json[member] ?? Fail($"{member}: {(int)response.StatusCode} {json.ToJsonString()}");
        }

        private async Task UseAsync(string? token)
        {
            if (token is null)
            {
                return;
            }

            KeyIds.Add(new JsonWebToken(token).Kid);
            foreach (var app in (SignInApp[])[issuing, other])
            {
                using var client = app.ClientFor(token);
                using var response = await client.GetAsync("/users?limit=1");
                _ = response.StatusCode == HttpStatusCode.OK ? null : Fail($"GET /users: {(int)response.StatusCode} {response.Headers.WwwAuthenticate}");
            }
        }

        private string? Fail(string what)
        {
            Failures.Enqueue(what);
            return null;
        }
    }
}
