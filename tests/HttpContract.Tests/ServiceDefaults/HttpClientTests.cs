using Microsoft.Extensions.DependencyInjection;

namespace HttpContract.Tests.ServiceDefaults;

public sealed class HttpClientTests
{
    [Theory]
    [InlineData("GET", 2, HttpStatusCode.OK)]
    [InlineData("POST", 1, HttpStatusCode.ServiceUnavailable)]
    [InlineData("PUT", 1, HttpStatusCode.ServiceUnavailable)]
    [InlineData("PATCH", 1, HttpStatusCode.ServiceUnavailable)]
    [InlineData("DELETE", 1, HttpStatusCode.ServiceUnavailable)]
    public async Task Only_safe_methods_are_retried(string method, int attempts, HttpStatusCode expected)
    {
        var count = 0;
        await using var other = await StubService.StartAsync("other", context =>
        {
            context.Response.StatusCode = Interlocked.Increment(ref count) == 1 ? 503 : 200;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        });
        await using var service = await SampleService.StartAsync(settings: ("services:other:http:0", other.Address));
        using var client = service.Services.GetRequiredService<IHttpClientFactory>().CreateClient();

        await client.SendAsync(method, "https+http://other/things").HasStatusAsync(expected);
        Assert.Equal(attempts, count);
    }
}
