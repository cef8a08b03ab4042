namespace Gateway.Tests.Sessions;

/// <summary>Access tokens end every few minutes; sessions do not.</summary>
public sealed class RefreshTests
{
    [Fact]
    public async Task Twenty_requests_at_once_with_an_expired_token_cause_one_refresh()
    {
        await using var system = await SessionSystem.StartAsync();
        system.Provider.Delay = TimeSpan.FromMilliseconds(300);
        using var browser = await system.SignInAsync();
        await system.ExpireTokensAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => browser.GetAsync("/api/invoices")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(1, system.Provider.Refreshes);
        Assert.Single(system.Billing.Requests.Where(request => request.Target == "/invoices").Select(request => request.Headers["Authorization"]).Distinct());
    }

    [Fact]
    public async Task Two_replicas_refresh_once_between_them()
    {
        await using var system = await SessionSystem.StartAsync();
        system.Provider.Delay = TimeSpan.FromMilliseconds(300);
        using var browser = await system.SignInAsync();
        await using var replica = system.StartReplica();
        using var other = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = replica.Address };
        other.DefaultRequestHeaders.Add("Cookie", $"session={browser.Session!.Value}");
        await system.ExpireTokensAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            number % 2 == 0 ? browser.GetAsync("/api/invoices") : other.GetAsync("/api/invoices")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(1, system.Provider.Refreshes);
    }

    [Fact]
    public async Task A_refresh_brings_the_user_up_to_date_and_the_next_works_too()
    {
        await using var system = await SessionSystem.StartAsync();
        using var browser = await system.SignInAsync();
        for (var refreshes = 1; refreshes <= 3; refreshes++)
        {
            await system.ExpireTokensAsync();
            Assert.Equal("ada", (await browser.JsonAsync("/auth/me")).GetProperty("username").GetString());
            Assert.Equal(refreshes, system.Provider.Refreshes);
        }
    }

    [Fact]
    public async Task Who_has_changed_their_account_need_not_wait_for_the_next_token()
    {
        await using var system = await SessionSystem.StartAsync();
        using var browser = await system.SignInAsync();
        await browser.SendAsync(HttpMethod.Post, "/auth/refresh", csrf: false).IsProblemAsync(HttpStatusCode.Forbidden);
        await browser.SendAsync(HttpMethod.Post, "/auth/refresh").HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal(1, system.Provider.Refreshes);
        await browser.GetAsync("/api/invoices").HasStatusAsync(HttpStatusCode.OK);

        await system.Provider.RevokeAllAsync();
        await browser.SendAsync(HttpMethod.Post, "/auth/refresh").IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_refresh_that_is_refused_ends_the_session()
    {
        await using var system = await SessionSystem.StartAsync();
        using var browser = await system.SignInAsync();
        await system.Provider.RevokeAllAsync();
        using (var still = await browser.GetAsync("/api/invoices"))
        {
            // Until the access token ends.
            Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        }

        await system.ExpireTokensAsync();
        await browser.GetAsync("/api/invoices").IsProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(0L, await system.ExecuteAsync("SELECT count(*) FROM sessions"));
    }

    [Fact]
    public async Task A_provider_that_is_away_ends_no_session()
    {
        await using var system = await SessionSystem.StartAsync();
        using var browser = await system.SignInAsync();
        await system.Provider.DisposeAsync();
        await system.ExecuteAsync("UPDATE sessions SET tokens_expire_at = now() + interval '20 seconds'");
        await browser.GetAsync("/api/invoices").HasStatusAsync(HttpStatusCode.OK);
        await system.ExpireTokensAsync();
        using var response = await browser.GetAsync("/api/invoices");
        await response.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal(1L, await system.ExecuteAsync("SELECT count(*) FROM sessions"));
    }

    [Fact]
    public async Task A_secret_that_was_replaced_ends_no_session_and_is_taken_from_its_file_without_a_restart()
    {
        using var secrets = new TemporaryFolder();
        var file = secrets.At("Auth__ClientSecret");
        await File.WriteAllTextAsync(file, TestProvider.ClientSecret);
        await using var system = await SessionSystem.StartAsync(("Secrets:Directory", secrets.Path), ("Auth:ClientSecret", "none: the file counts more"));
        using var browser = await system.SignInAsync();

        await system.Provider.ChangeSecretAsync("the second");
        await system.ExpireTokensAsync();
        await browser.GetAsync("/api/invoices").IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        using (var meanwhile = system.OpenBrowser())
        {
            await meanwhile.GetAsync("/auth/login").HasStatusAsync(HttpStatusCode.BadRequest);
        }

        await File.WriteAllTextAsync(file, "the second\n");
        await browser.GetAsync("/api/invoices").HasStatusAsync(HttpStatusCode.OK);
        using var other = await system.SignInAsync();
        Assert.NotNull(other.Session);
        Assert.Equal(2L, await system.ExecuteAsync("SELECT count(*) FROM sessions"));
    }

    [Fact]
    public async Task A_restart_of_the_gateway_keeps_everybody_signed_in()
    {
        await using var system = await SessionSystem.StartAsync();
        using var browser = await system.SignInAsync();
        await system.RestartGatewayAsync();
        await browser.JsonAsync("/auth/me");
        await system.ExpireTokensAsync();
        await browser.JsonAsync("/auth/me");
        Assert.Equal(1, system.Provider.Refreshes);
    }
}
