using System.Text;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

public sealed class RetryTests
{
    private const string Body = "{\"username\":\"ada\"}";

    [Theory]
    [InlineData("GET", false, 2)]
    [InlineData("HEAD", false, 2)]
    [InlineData("POST", true, 2)]
    [InlineData("PATCH", true, 2)]
    [InlineData("POST", false, 1)]
    [InlineData("PUT", false, 1)]
    [InlineData("PATCH", false, 1)]
    [InlineData("DELETE", false, 1)]
    public async Task Only_what_is_safe_is_sent_twice(string method, bool hasKey, int attempts)
    {
        var bodies = new List<string>();
        await using var service = await StubService.StartAsync("users-api", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            bodies.Add(await reader.ReadToEndAsync());
            if (bodies.Count == 1)
            {
                context.Abort();
            }
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        using var counter = new CounterCapture(gateway, "gateway.retries", "cluster");
        using var request = new HttpRequestMessage(new HttpMethod(method), "/user_service/users/7/?x=1");
        if (method is not ("GET" or "HEAD" or "DELETE"))
        {
            request.Content = new StringContent(Body, Encoding.UTF8, "application/json");
            request.Headers.TransferEncodingChunked = method == "PATCH";
        }

        if (hasKey)
        {
            request.Headers.Add("Idempotency-Key", "k-1");
        }

        using var response = await gateway.Client.SendAsync(request);
        Assert.Equal(attempts == 2 ? HttpStatusCode.OK : HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal(Enumerable.Repeat(request.Content is null ? "" : Body, attempts), bodies);
        Assert.All(service.Requests, seen => Assert.Equal((method, "/users/7?x=1"), (seen.Method, seen.Target)));
        Assert.Equal(attempts - 1, counter["users-api"]);
    }

    [Fact]
    public async Task A_body_that_is_too_large_to_keep_is_sent_once()
    {
        await using var service = await StubService.StartAsync("users-api", context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        foreach (var chunked in new[] { false, true })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/users") { Content = new ByteArrayContent(new byte[200_000]) };
            request.Headers.Add("Idempotency-Key", "k-1");
            request.Headers.TransferEncodingChunked = chunked;
            await gateway.Client.SendAsync(request).IsProblemAsync(HttpStatusCode.BadGateway);
        }

        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_is_too_large_to_keep_arrives_whole()
    {
        var body = new string('x', 200_000);
        await using var service = await StubService.StartAsync("users-api", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            await context.Response.WriteAsync((await reader.ReadToEndAsync()) == body ? "whole" : "not whole");
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/users") { Content = new StringContent(body) };
        request.Headers.Add("Idempotency-Key", "k-1");
        request.Headers.TransferEncodingChunked = true;
        using var response = await gateway.Client.SendAsync(request);
        Assert.Equal("whole", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_small_json_answer_that_breaks_off_has_not_begun()
    {
        var attempt = 0;
        await using var service = await StubService.StartAsync("billing-api", async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("[{\"id\":1}");
            await context.Response.Body.FlushAsync();
            if (Interlocked.Increment(ref attempt) == 1)
            {
                context.Abort();
                return;
            }

            await context.Response.WriteAsync("]");
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("billing-api", service));
        Assert.Equal("[{\"id\":1}]", await gateway.Client.GetStringAsync("/api/invoices"));
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_the_client_has_begun_to_read_is_not_asked_for_again()
    {
        var isRead = new TaskCompletionSource();
        await using var service = await StubService.StartAsync("billing-api", async context =>
        {
            context.Response.ContentType = "text/csv";
            await context.Response.WriteAsync("id\n1\n");
            await context.Response.Body.FlushAsync();
            await isRead.Task.WaitAsync(context.RequestAborted);
            context.Abort();
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("billing-api", service));
        using var response = await gateway.Client.GetAsync("/api/invoices", HttpCompletionOption.ResponseHeadersRead);
        isRead.SetResult();
        await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.ReadAsStringAsync());
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task A_large_json_answer_passes_whole()
    {
        var json = $"[\"{new string('x', 50_000)}\",\"{new string('y', 50_000)}\"]";
        await using var service = await StubService.StartAsync("billing-api", context =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            return context.Response.WriteAsync(json);
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("billing-api", service));
        Assert.Equal(json, await gateway.Client.GetStringAsync("/api/invoices"));
    }

    [Fact]
    public async Task An_outage_is_not_multiplied()
    {
        const int Requests = 400;
        await using var service = await StubService.StartAsync("users-api", context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        for (var i = 0; i < Requests; i++)
        {
            await gateway.Client.GetAsync("/api/users").HasStatusAsync(HttpStatusCode.BadGateway);
        }

        // What was saved up before, and one in five.
        Assert.InRange(service.Requests.Count, Requests + 100, Requests + 100 + (Requests / 5) + 1);
    }
}
