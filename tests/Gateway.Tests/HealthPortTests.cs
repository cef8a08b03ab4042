using Microsoft.AspNetCore.Hosting;

namespace Gateway.Tests;

public sealed class HealthPortTests
{
    [Fact]
    public async Task Health_is_told_on_its_own_port_alone()
    {
        var address = new Uri(ReservedPort.FreeAddress());
        await using var users = await StubService.StartAsync("users-api");
        await using var gateway = GatewayApp.Start(
            host => host.UseUrls(address.ToString(), "http://127.0.0.1:0"),
            ("Gateway:HealthPort", $"{address.Port}"),
            GatewayApp.Service("users-api", users));

        foreach (var path in new[] { "/health", "/alive" })
        {
            Assert.Equal("Healthy", await gateway.Client.GetStringAsync(new Uri(address, path)));
            await gateway.Client.GetAsync(path).IsProblemAsync(HttpStatusCode.NotFound);
            await gateway.Client.SendAsync("GET", path, null, ("Host", address.Authority)).IsProblemAsync(HttpStatusCode.NotFound);
        }

        await gateway.Client.GetAsync("/api/users").HasStatusAsync(HttpStatusCode.OK);
        await gateway.Client.GetAsync(new Uri(address, "/api/users")).IsProblemAsync(HttpStatusCode.NotFound);
    }
}
