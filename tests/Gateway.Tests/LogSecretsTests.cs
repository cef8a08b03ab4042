using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Gateway.Tests;

public sealed class LogSecretsTests
{
    [Fact]
    public async Task Tokens_cookies_queries_and_forms_are_in_no_log_and_no_trace()
    {
        using var kept = new LogsAndTraces();
        await using var service = await StubService.StartAsync("users-api");
        using var nobody = new ReservedPort();
        await using var gateway = GatewayApp.Start(
            host => host.ConfigureLogging(logging => logging.AddProvider(kept)),
            GatewayApp.Service("users-api", service),
            GatewayApp.Service("billing-api", nobody.Address));
        foreach (var path in (string[])["/api/users/7", "/billing_service/invoices/", "/api/nothing", "/account/set-password"])
        {
            using var response = await gateway.Client.SendAsync(
                "GET", path + "?token=a-secret-1&q=a-secret-2", null, ("Authorization", "Bearer a-secret-3"), ("Cookie", "session=a-secret-4"), ("Idempotency-Key", "a-secret-5"));
            using var form = new FormUrlEncodedContent([new("token", "a-secret-6"), new("newPassword", "a-secret-7")]);
            using var posted = await gateway.Client.PostAsync(path, form);
            Assert.Contains(kept.Lines, line => line.StartsWith("Gateway.AccessLog", StringComparison.Ordinal) && line.Contains(path, StringComparison.Ordinal));
        }

        Assert.Contains(kept.Lines, line => line.StartsWith("Microsoft.AspNetCore POST", StringComparison.Ordinal));
        Assert.DoesNotContain(kept.Lines, line => line.Contains("a-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_can_forge_a_line()
    {
        using var log = new LogText();
        await using var gateway = GatewayApp.Start(host => host.ConfigureLogging(logging => logging.AddProvider(log)));
        await gateway.GetRawAsync("/api/x%0d%0aGET%20/admin%20answered%20200");
        Assert.Contains("/api/x%0D%0AGET", log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("x\r\nGET", log.All, StringComparison.Ordinal);
    }
}
