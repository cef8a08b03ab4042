using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

public sealed class SecurityHeadersTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    [Theory]
    [InlineData("/api/users")]
    [InlineData("/api/nothing")]
    [InlineData("/page")]
    [InlineData("/health")]
    public async Task Every_answer_has_them(string path)
    {
        using var response = await fixture.Client.GetAsync(path);
        Assert.All(Always, header => Assert.Equal(header.Value, Header(response, header.Name)));
        Assert.Contains("frame-ancestors 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("OPTIONS", "/api/users")]
    [InlineData("OPTIONS", "/connect/token")]
    [InlineData("OPTIONS", "/auth/logout")]
    [InlineData("GET", "/api/users")]
    [InlineData("GET", "/auth/me")]
    [InlineData("GET", "/page")]
    public async Task No_other_site_is_let_in(string method, string path)
    {
        using var response = await fixture.Client.SendAsync(
            method, path, null, ("Origin", "https://evil.example"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "x-csrf"));
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Scripts_are_files_of_our_own()
    {
        await using var gateway = GatewayApp.Start(host => host.UseEnvironment("Production"));
        using var response = await gateway.Client.GetAsync("/");
        Assert.Equal("script-src 'self'", Directive(response, "script-src"));
        Assert.Equal("default-src 'none'", Directive(response, "default-src"));
    }

    [Fact]
    public async Task In_development_hot_reload_may_run_and_other_inline_scripts_may_not()
    {
        using var response = await fixture.Client.GetAsync("/page");
        Assert.Equal("script-src 'self' 'nonce-vite'", Directive(response, "script-src"));
    }

    [Fact]
    public async Task Https_is_for_good()
    {
        await using var gateway = GatewayApp.Start(("Gateway:TrustedProxies:0", "127.0.0.0/8"));
        using var response = await gateway.Client.SendAsync("GET", "/health", null, ("X-Forwarded-Proto", "https"));
        Assert.Equal("max-age=31536000; includeSubDomains", Header(response, "Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_service_cannot_take_them_back()
    {
        await using var service = await StubService.StartAsync("users-api", context =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src *";
            context.Response.Headers["X-Content-Type-Options"] = "sniff";
            context.Response.Headers["Referrer-Policy"] = "unsafe-url";
            return Task.CompletedTask;
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        using var response = await gateway.Client.GetAsync("/api/users");
        // A browser obeys both.
        Assert.Equal(["default-src *", "default-src 'none'"], response.Headers.GetValues("Content-Security-Policy").Select(policy => policy.Split("; ")[0]));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
    }

    [Fact]
    public async Task A_service_can_be_stricter()
    {
        await using var service = await StubService.StartAsync("users-api", context =>
        {
            context.Response.Headers.ContentSecurityPolicy = "style-src 'self'";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return Task.CompletedTask;
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        using var response = await gateway.Client.GetAsync("/account/sign-in");
        Assert.Equal("style-src 'self'", response.Headers.GetValues("Content-Security-Policy").First());
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
    }

    [Fact]
    public async Task Personal_data_is_not_stored_and_etags_still_work()
    {
        await using var service = await StubService.StartAsync("users-api", async context =>
        {
            context.Response.Headers.ETag = "\"7\"";
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"7\"" ? 304 : 200;
            if (context.Response.StatusCode == 200)
            {
                await context.Response.WriteAsJsonAsync(new { id = 7 });
            }
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        using var first = await gateway.Client.GetAsync("/api/users/7");
        Assert.Equal(("no-store", "\"7\""), (Header(first, "Cache-Control"), Header(first, "ETag")));

        using var second = await gateway.Client.SendAsync("GET", "/api/users/7", null, ("If-None-Match", "\"7\""));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(("no-store", "\"7\""), (Header(second, "Cache-Control"), Header(second, "ETag")));
    }

    [Fact]
    public async Task What_is_private_is_not_stored()
    {
        await using var service = await StubService.StartAsync("users-api", context =>
        {
            context.Response.Headers.CacheControl = "private, no-cache";
            return Task.CompletedTask;
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        using var response = await gateway.Client.GetAsync("/api/users");
        Assert.Equal("no-store", Header(response, "Cache-Control"));
    }

    [Fact]
    public async Task What_a_service_says_of_caching_holds()
    {
        await using var service = await StubService.StartAsync("users-api", context =>
        {
            context.Response.Headers.CacheControl = "public, max-age=60";
            return Task.CompletedTask;
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        using var response = await gateway.Client.GetAsync("/api/users");
        Assert.Equal("public, max-age=60", Header(response, "Cache-Control"));
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));

    private static string Directive(HttpResponseMessage response, string name) =>
        Assert.Single(Header(response, "Content-Security-Policy").Split("; "), directive => directive.StartsWith(name + " ", StringComparison.Ordinal));
}
