using Microsoft.Extensions.Time.Testing;

namespace HttpContract.Tests.ServiceDefaults;

/// <summary>Keys change and providers go away while services run.</summary>
public sealed class SigningKeyTests
{
    [Fact]
    public async Task Rotation_in_mid_traffic_loses_no_request()
    {
        await using var issuer = new TestIssuer();
        await issuer.StartAsync();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var service = await GuardedService.StartAsync(issuer, map: null, clock);
        var old = issuer.Admin();
        await AssertAsync(service, old, HttpStatusCode.OK);

        // The keys are read at most once a second.
        clock.Advance(TimeSpan.FromSeconds(2));
        issuer.RotateKey();
        var requests = Enumerable.Range(0, 20).Select(number => AssertAsync(service, number % 2 == 0 ? old : issuer.Admin(), HttpStatusCode.OK));
        await Task.WhenAll(requests);
        Assert.Equal(2, issuer.KeyReads);
    }

    [Fact]
    public async Task A_token_that_was_accepted_is_refused_once_its_key_is_withdrawn()
    {
        await using var issuer = new TestIssuer();
        await issuer.StartAsync();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var service = await GuardedService.StartAsync(issuer, map: null, clock);
        var token = issuer.Admin();
        await AssertAsync(service, token, HttpStatusCode.OK);
        await AssertAsync(service, token, HttpStatusCode.OK);

        issuer.RotateKey(drop: true);
        clock.Advance(TimeSpan.FromMinutes(5));
        await Poll.UntilAsync(() => IsRefusedAsync(service, token));
        await AssertAsync(service, issuer.Admin(), HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_that_was_accepted_is_refused_once_it_has_expired()
    {
        await using var issuer = new TestIssuer();
        await issuer.StartAsync();
        await using var service = await GuardedService.StartAsync(issuer);
        // Ten seconds are allowed for clocks that differ.
        var token = issuer.Issue(new() { ["sub"] = "api", ["client_id"] = "api", ["scope"] = "users billing" }, lifetime: TimeSpan.FromSeconds(-6));
        await AssertAsync(service, token, HttpStatusCode.OK);
        await Poll.UntilAsync(() => IsRefusedAsync(service, token));
    }

    [Fact]
    public async Task Forged_tokens_do_not_have_the_keys_read_each_time()
    {
        await using var issuer = new TestIssuer();
        await issuer.StartAsync();
        await using var service = await GuardedService.StartAsync(issuer);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => AssertAsync(service, issuer.ForeignKey(), HttpStatusCode.Unauthorized)));
        Assert.InRange(issuer.KeyReads, 1, 3);
    }

    [Fact]
    public async Task A_provider_that_goes_away_is_not_missed()
    {
        var issuer = new TestIssuer();
        await issuer.StartAsync();
        await using var service = await GuardedService.StartAsync(issuer);
        await AssertAsync(service, issuer.Admin(), HttpStatusCode.OK);
        await issuer.DisposeAsync();
        await AssertAsync(service, issuer.Admin(), HttpStatusCode.OK);
        await AssertAsync(service, issuer.ForeignKey(), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_provider_that_takes_requests_and_says_nothing_is_given_up()
    {
        await using var silent = await StubService.StartAsync("provider", context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted));
        await using var issuer = new TestIssuer();
        await using var service = await GuardedService.StartAsync(issuer, map: null, clock: null, ("Auth:Backchannel", silent.Address.ToString()));
        await service.GetAsync("/me", issuer.Admin()).WaitAsync(TimeSpan.FromSeconds(15)).IsProblemAsync(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Until_the_provider_has_answered_once_no_token_is_called_bad()
    {
        using var port = new ReservedPort();
        await using var issuer = new TestIssuer();
        var address = port.Address;
        await using var service = await GuardedService.StartAsync(issuer, map: null, clock: null, ("Auth:Backchannel", address));
        using (var response = await service.GetAsync("/me", issuer.Admin()))
        {
            await response.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(response.Headers.RetryAfter);
        }

        await AssertAsync(service, token: null, HttpStatusCode.Unauthorized);
        port.Dispose();
        await issuer.StartAsync(address);
        await AssertAsync(service, issuer.Admin(), HttpStatusCode.OK);
    }

    private static async Task<bool> IsRefusedAsync(SampleService service, string token)
    {
        using var response = await service.GetAsync("/me", token);
        return response.StatusCode == HttpStatusCode.Unauthorized;
    }

    private static async Task AssertAsync(SampleService service, string? token, HttpStatusCode expected)
    {
        await service.GetAsync("/me", token).HasStatusAsync(expected);
    }
}
