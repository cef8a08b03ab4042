using System.Net;
using AppHost.Tests.Running;

namespace AppHost.Tests.SignIn;

/// <summary>Sessions and signing keys live in databases, not in processes.</summary>
[Collection(DevelopmentSystemTests.Name)]
public sealed class RestartTests(DevelopmentSystem system)
{
    [Theory]
    [InlineData("users-api")]
    [InlineData("gateway")]
    public async Task A_restart_keeps_everybody_signed_in(string resource)
    {
        using var browser = await SignedInClient.OpenAsync(system.Address, "admin", system.Secrets.AdminPassword);

        await system.RestartAsync(resource);

        Assert.Equal("admin", (await browser.MeAsync()).GetProperty("username").GetString());
        await AssertServedAsync(browser);
        await system.ExpireTokensAsync();
        await AssertServedAsync(browser);
    }

    private static async Task AssertServedAsync(SignedInClient browser)
    {
        foreach (var path in new[] { "/api/users", "/api/invoices" })
        {
            using var response = await browser.Client.GetAsync(path);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }
    }
}
