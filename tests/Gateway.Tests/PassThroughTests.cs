using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

/// <summary>A service's answers and a client's bodies are not the gateway's to change.</summary>
public sealed class PassThroughTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("billing-api", "/api/invoices/7", "User-Agent", "Bläser/1.0")]
    [InlineData("billing-api", "/api/invoices/7", "Cookie", "theme=grün")]
    [InlineData("users-api", "/account/sign-in", "Cookie", "theme=grün")]
    [InlineData("users-api", "/connect/authorize", "Referer", "/größe")]
    [InlineData("web", "/invoices", "Cookie", "theme=grün")]
    [InlineData("web", "/invoices", "X-Any", "日本語")]
    public async Task A_header_may_hold_any_text(string name, string path, string header, string value)
    {
        await using var service = await StubService.StartAsync(name);
        await using var gateway = GatewayApp.Start(GatewayApp.Service(name, service));
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 })
        {
            BaseAddress = gateway.Address,
        };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new("Bearer", GatewayApp.Issuer.Machine());
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(value, service.Requests.Single().Headers[header]);
    }

    [Fact]
    public async Task Statuses_and_headers_pass()
    {
        await using var service = await StubService.StartAsync("billing-api", async context =>
        {
            context.Response.StatusCode = int.Parse(context.Request.Query["status"]!, CultureInfo.InvariantCulture);
            context.Response.Headers[context.Request.Query["header"]!] = context.Request.Query["value"];
            if (context.Response.StatusCode != 304)
            {
                await context.Response.WriteAsync("the service's own");
            }
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("billing-api", service));
        foreach (var (status, header, value) in ((int, string, string)[])[
            (200, "ETag", "\"7\""), (304, "ETag", "\"7\""), (200, "X-Total-Count", "10000+"), (201, "Idempotent-Replayed", "true"), (404, "X-Any", "1"),
            (412, "X-Any", "1"), (429, "Retry-After", "17"), (500, "X-Any", "1"), (503, "Retry-After", "17")])
        {
            using var response = await gateway.Client.GetAsync($"/api/invoices/7?status={status}&header={header}&value={Uri.EscapeDataString(value)}");

            Assert.Equal((status, value), ((int)response.StatusCode, response.Headers.GetValues(header).Single()));
            Assert.Equal(status == 304 ? "" : "the service's own", await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Allow_passes_and_a_head_answer_keeps_its_length()
    {
        await using var service = await StubService.StartAsync("users-api", context =>
        {
            context.Response.StatusCode = context.Request.Method == "HEAD" ? 200 : 405;
            context.Response.Headers.Allow = "GET, HEAD, POST";
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = context.Request.Method == "HEAD" ? 1234 : 0;
            return Task.CompletedTask;
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));

        using var refused = await gateway.Client.DeleteAsync("/user_service/users/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], refused.Content.Headers.Allow);

        using var head = await gateway.Client.SendAsync("HEAD", "/api/users/1");
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(1234, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_multipart_body_arrives_as_it_was_sent()
    {
        var received = new TaskCompletionSource<(string? Type, string Body)>();
        await using var service = await StubService.StartAsync("users-api", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            received.SetResult((context.Request.ContentType, await reader.ReadToEndAsync()));
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));

        using var form = new MultipartFormDataContent("the-boundary") { { new StringContent("ada"), "username" } };
        var sent = await form.ReadAsStringAsync();
        using var response = await gateway.Client.PostAsync("/user_service/users/", form);

        var (type, body) = await received.Task.WaitAsync(Deadline);
        Assert.Equal("multipart/form-data; boundary=\"the-boundary\"", type);
        Assert.Equal(sent, body);
    }

    [Fact]
    public async Task A_big_body_arrives_whole()
    {
        var body = RandomNumberGenerator.GetBytes(20 * 1024 * 1024);
        await using var service = await StubService.StartAsync("users-api", async context =>
            await context.Response.WriteAsync(Convert.ToHexString(await SHA256.HashDataAsync(context.Request.Body))));
        await using var gateway = GatewayApp.Start(
            GatewayApp.Service("users-api", service), ("Kestrel:Limits:MaxRequestBodySize", "100000000"));

        using var response = await gateway.Client.PutAsync("/api/users/1", new ByteArrayContent(body));
        Assert.Equal(Convert.ToHexString(SHA256.HashData(body)), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_service_reads_a_body_while_it_is_being_sent()
    {
        // Larger than the buffers on the way.
        var piece = new string('x', 100_000);
        var first = new TaskCompletionSource<string>();
        await using var service = await StubService.StartAsync("users-api", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            first.SetResult(await ReadAsync(reader, 1000, context.RequestAborted));
            var rest = await reader.ReadToEndAsync(context.RequestAborted);
            await context.Response.WriteAsync($"{1000 + rest.Length}", context.RequestAborted);
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));

        using var deadline = new CancellationTokenSource(Deadline);
        using var content = new HandFedContent();
        var answer = gateway.Client.PostAsync("/api/users", content, deadline.Token);
        await content.FeedAsync(piece, deadline.Token);
        Assert.Equal(piece[..1000], await first.Task.WaitAsync(deadline.Token));
        await content.FeedAsync(piece, deadline.Token);
        content.End();

        using var response = await answer;
        Assert.Equal("200000", await response.Content.ReadAsStringAsync(deadline.Token));
    }

    [Fact]
    public async Task A_client_reads_an_answer_while_it_is_being_written()
    {
        var read = new TaskCompletionSource();
        await using var service = await StubService.StartAsync("billing-api", async context =>
        {
            await context.Response.WriteAsync("first", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await read.Task.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync("second", context.RequestAborted);
        });
        await using var gateway = GatewayApp.Start(GatewayApp.Service("billing-api", service));

        using var deadline = new CancellationTokenSource(Deadline);
        await using var stream = await gateway.Client.GetStreamAsync("/api/invoices", deadline.Token);
        using var reader = new StreamReader(stream);
        Assert.Equal("first", await ReadAsync(reader, "first".Length, deadline.Token));
        read.SetResult();
        Assert.Equal("second", await reader.ReadToEndAsync(deadline.Token));
    }

    private static async Task<string> ReadAsync(StreamReader reader, int count, CancellationToken cancellationToken)
    {
        var text = new char[count];
        return new string(text, 0, await reader.ReadBlockAsync(text, cancellationToken));
    }
}
