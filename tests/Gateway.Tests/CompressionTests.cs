using System.IO.Compression;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

public sealed class CompressionTests : IAsyncLifetime
{
    private static readonly string Json = $"[{string.Join(',', Enumerable.Repeat("{\"id\":1}", 20_000))}]";

    private readonly TaskCompletionSource _isRead = new();
    private StubService _service = null!;
    private GatewayApp _gateway = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await StubService.StartAsync("any", async context =>
        {
            context.Response.Headers.ETag = "\"7\"";
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Json);
            if (context.Request.Query.ContainsKey("broken"))
            {
                await context.Response.Body.FlushAsync();
                await _isRead.Task.WaitAsync(context.RequestAborted);
                context.Abort();
            }
        });
        _gateway = GatewayApp.Start(GatewayApp.Service("users-api", _service), GatewayApp.Service("billing-api", _service));
    }

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_list_is_compressed_for_who_takes_it()
    {
        using var response = await SendAsync(HttpMethod.Get, "/api/invoices");
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.Equal("\"7\"", response.Headers.ETag?.Tag);
        await using var plain = new BrotliStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        Assert.Equal(Json, await reader.ReadToEndAsync());

        Assert.Equal(Json, await _gateway.Client.GetStringAsync("/api/invoices"));
    }

    [Theory]
    [InlineData("POST", "/api/users")]
    [InlineData("GET", "/account/sign-in")]
    [InlineData("GET", "/connect/userinfo")]
    public async Task What_may_hold_a_secret_is_not_compressed(string method, string path)
    {
        using var response = await SendAsync(new HttpMethod(method), path);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(Json, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_compressed_answer_that_breaks_off_does_not_look_complete()
    {
        using var response = await SendAsync(HttpMethod.Get, "/api/invoices?broken");
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        _isRead.SetResult();
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsByteArrayAsync());
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        return await _gateway.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
