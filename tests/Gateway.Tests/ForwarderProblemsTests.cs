using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

public sealed class ForwarderProblemsTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_service_that_is_down_is_a_problem_that_says_when_to_try_again(string method)
    {
        using var port = new ReservedPort();
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", port.Address));

        using var response = await gateway.Client.SendAsync(method, "/api/users");
        var problem = await response.IsProblemAsync(HttpStatusCode.BadGateway);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter?.Delta);
        Assert.DoesNotContain("127.0.0.1", problem.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_nowhere_named_is_a_problem()
    {
        await using var gateway = GatewayApp.Start();
        await gateway.Client.GetAsync("/billing_service/invoices/").IsProblemAsync(HttpStatusCode.BadGateway);
    }

    [Fact]
    public async Task A_service_that_hangs_up_is_a_problem()
    {
        await using var service = await StubService.StartAsync("users-api", context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));

        await gateway.Client.GetAsync("/api/users").IsProblemAsync(HttpStatusCode.BadGateway);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_in_time_is_a_problem()
    {
        await using var service = await StubService.StartAsync("users-api", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var gateway = GatewayApp.Start(
            GatewayApp.Service("users-api", service),
            ("ReverseProxy:Clusters:users-api:HttpRequest:ActivityTimeout", "00:00:00.3"));

        using var response = await gateway.Client.GetAsync("/api/users");
        await response.IsProblemAsync(HttpStatusCode.GatewayTimeout);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_does_not_look_complete()
    {
        await using var service = await StubService.StartAsync("users-api", async context =>
        {
            await context.Response.WriteAsync("[{\"id\":1},");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));

        await Assert.ThrowsAsync<HttpRequestException>(() => gateway.Client.GetStringAsync("/api/users"));
    }

    [Fact]
    public async Task A_service_that_comes_back_is_found_again()
    {
        using var port = new ReservedPort();
        var address = port.Address;
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", address));
        await gateway.Client.GetAsync("/api/users").HasStatusAsync(HttpStatusCode.BadGateway);

        port.Dispose();
        await using var service = await StubService.StartAsync("users-api", answer: null, address);
        await gateway.Client.GetAsync("/api/users").HasStatusAsync(HttpStatusCode.OK);
    }
}
