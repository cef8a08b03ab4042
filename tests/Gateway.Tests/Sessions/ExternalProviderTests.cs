using System.Net.Http.Json;
using System.Text.Json;
using Gateway.Data;
using Microsoft.AspNetCore.Hosting;

namespace Gateway.Tests.Sessions;

/// <summary>Another OpenID Connect server takes the place of users-api, by settings alone.</summary>
public sealed class ExternalProviderTests
{
    [Fact]
    public async Task Signing_in_refreshing_and_signing_out_work_with_another_provider()
    {
        var address = new Uri(ReservedPort.FreeAddress());
        await using var provider = await TestProvider.StartAsync(address);
        provider.ClaimNames = ("uid", "groups");
        await using var billing = await StubService.StartAsync("billing-api");
        var database = await Postgres.CreateDatabaseAsync<GatewayDbContext>("gatewaydb");
        await using var gateway = StartGateway(
            address, database, provider, GatewayApp.Service("billing-api", billing), GatewayApp.Service("web", billing));

        using var browser = new BrowserClient(gateway.Address);
        await browser.SignInAsync();
        var me = await browser.JsonAsync("/auth/me");
        Assert.Equal((7, "member"), (me.GetProperty("id").GetInt64(), me.GetProperty("role").GetString()));

        await using (var source = Npgsql.NpgsqlDataSource.Create(database))
        {
            await using var command = source.CreateCommand("UPDATE sessions SET tokens_expire_at = now()");
            await command.ExecuteNonQueryAsync();
        }

        await browser.GetAsync("/api/invoices").HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal(1, provider.Refreshes);

        using var logout = await browser.SendAsync(HttpMethod.Post, "/auth/logout");
        Assert.Contains($"{provider.Address}/connect/end-session", await logout.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_may_do_in_users_api_is_what_the_provider_says_of_them()
    {
        var address = new Uri(ReservedPort.FreeAddress());
        await using var provider = await TestProvider.StartAsync(address);
        provider.ClaimNames = ("uid", "groups");
        await using var users = await RealUsersApi.StartAsync(Settings(provider));
        await using var web = await StubService.StartAsync("web");
        await using var gateway = StartGateway(
            address, await Postgres.CreateDatabaseAsync<GatewayDbContext>("gatewaydb"), provider, GatewayApp.Service("users-api", users.Address), GatewayApp.Service("web", web));

        using var admin = await SignInAsync(gateway, provider, new("1", "root", "root@example.com", "admin"));
        var (ada, grace) = (await CreateAsync(admin, "ada"), await CreateAsync(admin, "grace"));
        Assert.Equal([ada, grace], await IdsAsync(admin));

        using var member = await SignInAsync(gateway, provider, new($"{ada}", "ada", "ada@example.com", "member"));
        Assert.Equal([ada], await IdsAsync(member));
        await member.GetAsync($"/api/users/{grace}").HasStatusAsync(HttpStatusCode.NotFound);
        await PostAsync(member, "eve").HasStatusAsync(HttpStatusCode.Forbidden);

        // The gateway passes these on to users-api, which has no server and no pages there: nothing that would be open to all.
        foreach (var path in (string[])["/account/sign-in", "/account/passkeys", "/.well-known/openid-configuration"])
        {
            await member.GetAsync(path).HasStatusAsync(HttpStatusCode.Unauthorized);
        }
    }

    private static async Task<BrowserClient> SignInAsync(GatewayApp gateway, TestProvider provider, ProviderUser user)
    {
        provider.User = user;
        var browser = new BrowserClient(gateway.Address);
        browser.Client.DefaultRequestHeaders.Add("X-CSRF", "1");
        await browser.SignInAsync();
        return browser;
    }

    private static async Task<long> CreateAsync(BrowserClient browser, string name)
    {
        using var response = await PostAsync(browser, name);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
    }

    private static Task<HttpResponseMessage> PostAsync(BrowserClient browser, string name) =>
        browser.Client.PostAsJsonAsync("/api/users", new { username = name, email = $"{name}@example.com" });

    private static async Task<long[]> IdsAsync(BrowserClient browser) =>
        [.. (await browser.JsonAsync("/api/users")).EnumerateArray().Select(user => user.GetProperty("id").GetInt64())];

    private static (string, string)[] Settings(TestProvider provider) =>
    [
        ("Auth:Issuer", ""), ("Auth:Backchannel", ""), ("Auth:Authority", provider.Address), ("Auth:ClientSecret", TestProvider.ClientSecret),
        ("Auth:RoleClaim", "groups"), ("Auth:UserIdClaim", "uid"),
    ];

    private static GatewayApp StartGateway(Uri address, string database, TestProvider provider, params (string, string)[] services) => GatewayApp.Start(
        host => host.UseUrls(address.ToString()), [("ConnectionStrings:gatewaydb", database), .. Settings(provider), .. services]);
}
