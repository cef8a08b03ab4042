using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

public sealed class TimeoutTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task An_answer_that_does_not_begin_in_the_routes_time_is_a_problem(string method)
    {
        await using var service = await StubService.StartAsync("users-api", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var gateway = GatewayApp.Start(
            GatewayApp.Service("users-api", service), ("ReverseProxy:Routes:users:Timeout", "00:00:00.3"));
        using var response = await gateway.Client.SendAsync(method, "/api/users");
        await response.IsProblemAsync(HttpStatusCode.GatewayTimeout);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task An_answer_that_has_begun_may_take_longer()
    {
        var slowIsOver = new TaskCompletionSource();
        await using var service = await StubService.StartAsync("billing-api", async context =>
        {
            if (context.Request.Path.Value == "/invoices/slow")
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }

            await context.Response.WriteAsync("first");
            await context.Response.Body.FlushAsync();
            await slowIsOver.Task.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync("second");
        });
        await using var gateway = GatewayApp.Start(
            GatewayApp.Service("billing-api", service), ("ReverseProxy:Routes:invoices:Timeout", "00:00:00.3"));
        using var response = await gateway.Client.GetAsync("/api/invoices", HttpCompletionOption.ResponseHeadersRead);
        await gateway.Client.GetAsync("/api/invoices/slow").HasStatusAsync(HttpStatusCode.GatewayTimeout);
        slowIsOver.SetResult();
        Assert.Equal("firstsecond", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_destination_that_hangs_is_passed_over()
    {
        await using var hanging = await StubService.StartAsync("hanging", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var working = await StubService.StartAsync("working");
        await using var gateway = GatewayApp.Start(
            ("services:users-api:http:0", hanging.Address),
            ("services:users-api:http:1", working.Address),
            ("ReverseProxy:Clusters:users-api:HttpRequest:ActivityTimeout", "00:00:00.5"));
        for (var i = 0; i < 4; i++)
        {
            using var response = await gateway.Client.GetAsync("/api/users").WaitAsync(Deadline);
            Assert.Equal("working", response.Headers.GetValues(StubService.NameHeader).Single());
        }
    }
}
