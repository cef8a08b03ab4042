using System.Net.Http.Json;
using System.Text.Json;

namespace Gateway.Tests.Sessions;

public sealed class SignInTests(SessionSystem system) : IClassFixture<SessionSystem>
{
    [Fact]
    public async Task Who_has_signed_in_is_back_where_they_wanted_to_be_with_a_cookie_that_means_nothing()
    {
        using var browser = system.OpenBrowser();
        Assert.Equal("/invoices?status=open", (await browser.SignInAsync("/invoices?status=open")).PathAndQuery);

        var cookie = browser.Session!;
        Assert.True(cookie.HttpOnly);
        Assert.False(cookie.Secure);
        Assert.Equal(43, cookie.Value.Length);
        var me = await browser.JsonAsync("/auth/me");
        Assert.Equal(
            (7, "ada", "ada@example.com", "member"),
            (me.GetProperty("id").GetInt64(), me.GetProperty("username").GetString(), me.GetProperty("email").GetString(), me.GetProperty("role").GetString()));
        Assert.False(me.GetProperty("traces").GetBoolean());
        // A token begins so and goes on for long; what is encrypted holds any three characters sooner or later.
        Assert.Equal(0L, await system.ExecuteAsync($"SELECT count(*) FROM sessions WHERE encode(tokens, 'escape') ~ 'eyJ[A-Za-z0-9_-]{{16}}' OR encode(key_hash, 'escape') LIKE '%{cookie.Value}%'"));
    }

    [Theory]
    [InlineData("/users?q=é", "/users?q=%C3%A9")]
    [InlineData("/größe/日本", "/gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC")]
    public async Task An_address_in_any_script_is_come_back_to(string returnUrl, string address)
    {
        using var browser = system.OpenBrowser();
        Assert.Equal(address, (await browser.SignInAsync(returnUrl)).PathAndQuery);
    }

    [Theory]
    [InlineData("/users?q=", 1_900, null)]
    [InlineData("/users?q=", 7_000, "/users")]
    [InlineData("/", 7_000, "/")]
    public async Task Of_an_address_that_is_too_long_the_path_is_come_back_to(string start, int further, string? address)
    {
        var returnUrl = start + new string('a', further);
        using var browser = system.OpenBrowser();
        Assert.Equal(address ?? returnUrl, (await browser.SignInAsync(returnUrl)).PathAndQuery);
    }

    [Fact]
    public async Task Callbacks_are_limited_and_take_no_form()
    {
        using var browser = system.OpenBrowser();
        using var response = await browser.GetAsync("/auth/callback?code=x&state=y");
        Assert.Contains("sign-in", response.Headers.GetValues("RateLimit").Single(), StringComparison.Ordinal);

        // A body that is announced and never comes.
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync(system.Gateway.Address.Host, system.Gateway.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(
            $"POST /auth/callback HTTP/1.1\r\nHost: {system.Gateway.Address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000\r\n\r\n"));
        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 405 Method Not Allowed", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Theory]
    [InlineData("login", true)]
    [InlineData("none", false)]
    public async Task Sign_in_is_asked_for_anyway_where_the_address_says_so(string prompt, bool isPassedOn)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = system.Gateway.Address };
        using var login = await client.GetAsync($"/auth/login?prompt={prompt}");
        Assert.Equal(isPassedOn, login.Headers.Location!.Query.Contains("prompt=login", StringComparison.Ordinal));
        Assert.DoesNotContain("prompt=none", login.Headers.Location.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_only_and_secure_behind_https()
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = system.Gateway.Address };
        using var login = await client.GetAsync("/auth/login");
        Assert.Equal(HttpStatusCode.Redirect, login.StatusCode);
        Assert.All(login.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("samesite=lax; httponly", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("code_challenge_method=S256", login.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.StartsWith(system.Gateway.Address.ToString(), login.Headers.Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_session_everything_that_is_not_public_is_a_problem()
    {
        using var browser = system.OpenBrowser();
        foreach (var path in new[] { "/auth/me", "/auth/sessions", "/api/users", "/api/invoices/7", "/user_service/users/" })
        {
            using var response = await browser.GetAsync(path);
            await response.IsProblemAsync(HttpStatusCode.Unauthorized);
            Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        }
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("///evil.example/")]
    [InlineData("~//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\u0085/evil.example/")]
    [InlineData("/a\\..\\..\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("evil.example")]
    [InlineData("")]
    [InlineData("/auth/login")]
    [InlineData("/auth/logout?x=1")]
    public async Task Nobody_is_sent_elsewhere(string returnUrl)
    {
        using var browser = system.OpenBrowser();
        Assert.Equal(new Uri(system.Gateway.Address, "/"), await browser.SignInAsync(returnUrl));
    }

    [Fact]
    public async Task Another_name_of_the_same_host_leads_to_the_public_address()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/auth/login?returnUrl=/users");
        request.Headers.Host = $"localhost:{system.Gateway.Address.Port}";
        using var response = await system.Gateway.Client.SendAsync(request);
        Assert.Equal(new Uri(system.Gateway.Address, "/auth/login?returnUrl=%2Fusers"), response.Headers.Location);
    }

    [Fact]
    public async Task The_code_is_exchanged_with_users_api_itself()
    {
        using var browser = await system.SignInAsync();
        Assert.All(system.Provider.Requests.Where(request => request.Path is "/connect/token" or "/.well-known/jwks"), request =>
        {
            Assert.Equal(new Uri(system.Provider.Address).Authority, request.Headers.Host);
            Assert.False(request.Headers.ContainsKey("X-Forwarded-For"));
        });
    }

    [Fact]
    public async Task Somebody_who_is_nobody_here_is_told_so()
    {
        await using var own = await SessionSystem.StartAsync();
        own.Provider.User = new(Role: "visitor");
        using var browser = own.OpenBrowser();
        using var response = await browser.GetAsync("/auth/login");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("could not be signed in", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(browser.Session);
        Assert.Equal(0L, await own.ExecuteAsync("SELECT count(*) FROM sessions"));
    }

    [Theory]
    [InlineData("", "", "en", "system")]
    [InlineData("fr, de-AT;q=0.8, en;q=0.5", "", "de", "system")]
    [InlineData("de", "language=en; theme=dark", "en", "dark")]
    [InlineData("en", "language=de; theme=light", "de", "light")]
    [InlineData("x", "language=<b>; theme=<b>", "en", "system")]
    public async Task Failure_is_told_in_the_language_and_theme_of_the_front_end(string accepted, string cookies, string language, string theme)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(system.Gateway.Address, "/auth/callback?error=access_denied"));
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        request.Headers.TryAddWithoutValidation("Cookie", cookies);
        using var response = await client.SendAsync(request);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Contains($"<html lang=\"{language}\" data-theme=\"{theme}\">", html, StringComparison.Ordinal);
        Assert.Contains(language == "de" ? "Noch einmal versuchen" : "Try again", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callback_that_nobody_asked_for_signs_nobody_in()
    {
        using var browser = system.OpenBrowser();
        using var response = await browser.GetAsync("/auth/callback?code=x&state=y");
        Assert.InRange((int)response.StatusCode, 400, 403);
        Assert.Null(browser.Session);
    }

    [Fact]
    public async Task Abandoned_sign_ins_do_not_pile_up()
    {
        using var browser = system.OpenBrowser();
        for (var i = 0; i < 40; i++)
        {
            await browser.AbandonSignInAsync();
        }

        Assert.InRange(browser.CookiesAt("/auth/callback").Count, 2, 8);
        Assert.Equal("/done", (await browser.SignInAsync()).PathAndQuery);
    }

    [Fact]
    public async Task The_callback_visited_again_leads_to_the_start_page()
    {
        using var browser = system.OpenBrowser();
        var callback = await browser.AbandonSignInAsync();
        using var first = await browser.GetAsync(callback.PathAndQuery);
        Assert.Equal("/done", first.RequestMessage!.RequestUri!.PathAndQuery);

        using var again = await browser.GetAsync(callback.PathAndQuery);
        Assert.Equal(system.Gateway.Address, again.RequestMessage!.RequestUri);

        using var stranger = system.OpenBrowser();
        using var refused = await stranger.GetAsync(callback.PathAndQuery);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Signing_in_anew_ends_the_session_before()
    {
        using var browser = await system.SignInAsync();
        var before = browser.Session!.Value;
        await browser.SignInAsync();
        Assert.NotEqual(before, browser.Session!.Value);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/auth/me") { Headers = { { "Cookie", $"session={before}" } } };
        request.Headers.Authorization = null;
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = system.Gateway.Address };
        await client.SendAsync(request).HasStatusAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_out_ends_it_here_and_says_where_to_end_it_there()
    {
        using var browser = await system.SignInAsync();
        await browser.SendAsync(HttpMethod.Post, "/auth/logout", csrf: false).IsProblemAsync(HttpStatusCode.Forbidden);
        using var response = await browser.SendAsync(HttpMethod.Post, "/auth/logout");
        var url = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("url").GetString()!;
        Assert.StartsWith($"{system.Gateway.Address}connect/end-session?", url, StringComparison.Ordinal);
        Assert.DoesNotContain("eyJ", url, StringComparison.Ordinal);
        Assert.Equal("\"cache\"", response.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Null(browser.Session);
        await browser.GetAsync("/auth/me").HasStatusAsync(HttpStatusCode.Unauthorized);
        using var end = await browser.GetAsync(url);
        Assert.Equal(system.Gateway.Address, end.RequestMessage!.RequestUri);
        Assert.Contains(system.Provider.Requests, request => request.Path == "/connect/revocation");
    }

    [Fact]
    public async Task Signing_out_without_a_session_is_no_error()
    {
        using var browser = system.OpenBrowser();
        await browser.SendAsync(HttpMethod.Post, "/auth/logout").HasStatusAsync(HttpStatusCode.OK);
    }
}
