using Microsoft.IdentityModel.Tokens;

namespace Gateway.Tests.Sessions;

/// <summary>The provider tells of a logout (OpenID Connect Back-Channel Logout 1.0), and the sessions are over with the next request.</summary>
public sealed class BackchannelLogoutTests(SessionSystem system) : IClassFixture<SessionSystem>
{
    private const string Path = "/auth/backchannel-logout";

    [Fact]
    public async Task All_sessions_of_a_subject_end_at_every_replica_and_nobody_elses()
    {
        await using var replica = system.StartReplica();
        var (mine, again, other) = (await SignInAsync("101"), await SignInAsync("101"), await SignInAsync("102"));
        using var cookies = new HttpClient { BaseAddress = replica.Address };
        cookies.DefaultRequestHeaders.Add("Cookie", $"session={mine.Session!.Value}");
        Assert.Equal(HttpStatusCode.OK, (await cookies.GetAsync("/auth/me")).StatusCode);

        await IsTakenAsync(Token("101"));

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(mine));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(again));
        Assert.Equal(HttpStatusCode.Unauthorized, (await cookies.GetAsync("/auth/me")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await MeAsync(other));
    }

    [Fact]
    public async Task One_session_of_the_provider_ends_alone()
    {
        var (lost, kept) = (await SignInAsync("103", "lost"), await SignInAsync("103", "kept"));
        await IsTakenAsync(Token("103", ("sid", "lost")));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(lost));
        Assert.Equal(HttpStatusCode.OK, await MeAsync(kept));

        await IsTakenAsync(Token(subject: null, ("sid", "kept")));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(kept));
    }

    [Fact]
    public async Task Who_signs_in_after_the_event_stays_however_late_the_token_comes()
    {
        var browser = await SignInAsync("104");
        await IsTakenAsync(Token("104", ("toe", DateTimeOffset.UtcNow.AddMinutes(-1).ToUnixTimeSeconds())));
        Assert.Equal(HttpStatusCode.OK, await MeAsync(browser));
    }

    [Fact]
    public async Task A_sign_in_from_before_the_event_does_not_become_a_session_after_it()
    {
        await IsTakenAsync(Token("105", ("toe", DateTimeOffset.UtcNow.AddMinutes(1).ToUnixTimeSeconds())));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(await SignInAsync("105")));
        await IsTakenAsync(Token("106", ("sid", "ended")));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(await SignInAsync("106", "ended")));
        Assert.Equal(HttpStatusCode.OK, await MeAsync(await SignInAsync("106", "another")));
    }

    [Fact]
    public async Task Each_token_works_once()
    {
        var token = Token("107", ("toe", DateTimeOffset.UtcNow.AddMinutes(-1).ToUnixTimeSeconds()));
        await IsTakenAsync(token);
        var browser = await SignInAsync("107");
        await IsRefusedAsync(token);
        Assert.Equal(HttpStatusCode.OK, await MeAsync(browser));
    }

    [Fact]
    public async Task A_token_works_once_for_many_at_once_at_two_replicas()
    {
        await using var replica = system.StartReplica();
        var token = Token("109");
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            using var client = new HttpClient { BaseAddress = number % 2 == 0 ? system.Gateway.Address : replica.Address };
            using var form = new FormUrlEncodedContent([new("logout_token", token)]);
            using var response = await client.PostAsync(Path, form);
            return response.StatusCode;
        }));
        Assert.Single(answers, HttpStatusCode.OK);
        Assert.Equal(19, answers.Count(status => status == HttpStatusCode.BadRequest));
    }

    public static TheoryData<string> Wrong => ["issuer", "audience", "expired", "future", "old", "nonce", "no event", "no subject", "no jti", "key", "algorithm", "not a token", "nothing"];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_token_that_is_not_the_providers_or_tells_of_no_logout_is_refused(string wrong)
    {
        var browser = await SignInAsync("108");
        var provider = system.Provider;
        var now = DateTime.UtcNow;
        await IsRefusedAsync(wrong switch
        {
            "issuer" => provider.LogoutToken("108", change: token => token.Issuer = "http://elsewhere.example/"),
            "audience" => provider.LogoutToken("108", change: token => token.Audience = "another"),
            "expired" => provider.LogoutToken("108", change: token => (token.IssuedAt, token.NotBefore, token.Expires) = (now.AddMinutes(-9), now.AddMinutes(-9), now.AddMinutes(-5))),
            "future" => provider.LogoutToken("108", change: token => (token.IssuedAt, token.Expires) = (now.AddMinutes(5), now.AddMinutes(6))),
            "old" => provider.LogoutToken("108", change: token => (token.IssuedAt, token.NotBefore) = (now.AddHours(-2), now.AddHours(-2))),
            "nonce" => provider.LogoutToken("108", change: token => token.Claims["nonce"] = "x"),
            "no event" => provider.LogoutToken("108", change: token => token.Claims.Remove("events")),
            "no subject" => provider.LogoutToken(subject: null),
            "no jti" => provider.LogoutToken("108", change: token => token.Claims.Remove("jti")),
            "key" => provider.LogoutToken("108", change: token => token.SigningCredentials = new(new RsaSecurityKey(System.Security.Cryptography.RSA.Create(2048)), SecurityAlgorithms.RsaSha256)),
            "algorithm" => provider.LogoutToken("108", change: token => token.SigningCredentials = null),
            "not a token" => "not.a.token",
            _ => "",
        });
        Assert.Equal(HttpStatusCode.OK, await MeAsync(browser));
    }

    [Fact]
    public async Task What_is_no_form_is_refused()
    {
        using var client = new HttpClient { BaseAddress = system.Gateway.Address };
        using var response = await client.PostAsync(Path, new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    public async Task A_broken_form_is_refused(string type)
    {
        using var client = new HttpClient { BaseAddress = system.Gateway.Address };
        using var content = new StringContent("--y\r\n");
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        await client.PostAsync(Path, content).IsProblemAsync(HttpStatusCode.BadRequest);
    }

    private string Token(string? subject, params (string Name, object Value)[] claims) => system.Provider.LogoutToken(subject, token =>
    {
        foreach (var (name, value) in claims)
        {
            token.Claims[name] = value;
        }
    });

    private async Task<BrowserClient> SignInAsync(string subject, string? session = null)
    {
        (system.Provider.User, system.Provider.SessionId) = (new(subject, $"user{subject}", $"user{subject}@example.com"), session);
        return await system.SignInAsync();
    }

    private static async Task<HttpStatusCode> MeAsync(BrowserClient browser)
    {
        using var response = await browser.GetAsync("/auth/me");
        return response.StatusCode;
    }

    private async Task IsTakenAsync(string token)
    {
        using var response = await SendAsync(token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    private async Task IsRefusedAsync(string token) => await SendAsync(token).IsProblemAsync(HttpStatusCode.BadRequest);

    private async Task<HttpResponseMessage> SendAsync(string token)
    {
        using var client = new HttpClient { BaseAddress = system.Gateway.Address };
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("logout_token", token)]);
        return await client.PostAsync(Path, form);
    }
}
