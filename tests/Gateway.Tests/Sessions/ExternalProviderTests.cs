using System.Net;
using Gateway.Tests.Support;
using Microsoft.AspNetCore.Hosting;

namespace Gateway.Tests.Sessions;

/// <summary>Another OpenID Connect server takes the place of users-api, by settings alone.</summary>
public sealed class ExternalProviderTests
{
    [Fact]
    public async Task Signing_in_refreshing_and_signing_out_work_with_another_provider()
    {
        var address = new Uri($"http://127.0.0.1:{SessionSystem.FreePort()}/");
        await using var provider = await TestProvider.StartAsync(address);
        provider.ClaimNames = ("uid", "groups");
        await using var billing = await StubService.StartAsync("billing-api");
        var database = await Postgres.CreateDatabaseAsync("gatewaydb");
        await SessionSystem.MigrateAsync(database);
        await using var gateway = GatewayApp.Start(
            host => host.UseUrls(address.ToString()),
            ("ConnectionStrings:gatewaydb", database),
            ("Auth:Issuer", ""),
            ("Auth:Backchannel", ""),
            ("Auth:Authority", provider.Address),
            ("Auth:ClientSecret", TestProvider.ClientSecret),
            ("Auth:RoleClaim", "groups"),
            ("Auth:UserIdClaim", "uid"),
            GatewayApp.Service("billing-api", billing),
            GatewayApp.Service("web", billing));

        using var browser = new BrowserClient(gateway.Address);
        await browser.SignInAsync();
        var me = await browser.JsonAsync("/auth/me");
        Assert.Equal((7, "member"), (me.GetProperty("id").GetInt64(), me.GetProperty("role").GetString()));

        await using (var source = Npgsql.NpgsqlDataSource.Create(database))
        {
            await using var command = source.CreateCommand("UPDATE sessions SET tokens_expire_at = now()");
            await command.ExecuteNonQueryAsync();
        }

        using var invoices = await browser.GetAsync("/api/invoices");
        Assert.Equal(HttpStatusCode.OK, invoices.StatusCode);
        Assert.Equal(1, provider.Refreshes);

        using var logout = await browser.SendAsync(HttpMethod.Post, "/auth/logout");
        Assert.Contains($"{provider.Address}/connect/end-session", await logout.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
