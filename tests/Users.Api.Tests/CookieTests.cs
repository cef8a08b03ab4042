using Microsoft.AspNetCore.Hosting;

namespace Users.Api.Tests;

public sealed class CookieTests
{
    [Fact]
    public async Task Over_https_the_pages_cookies_have_a_prefix_and_are_secure()
    {
        await using var app = new HttpsApp();
        await app.InitializeAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = app.Client.BaseAddress };
        using var page = await client.GetAsync("/account/sign-in");
        var cookies = page.Headers.GetValues("Set-Cookie").ToArray();
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-idp-form=", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    private sealed class HttpsApp : SignInApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Auth:Issuer", "https://app.example/");
        }
    }
}
