using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Standin.Tests.Testing;

public sealed class HelperTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder("--ConnectionStrings:cache=localhost:6379");

    [Fact]
    public async Task They_need_a_started_application()
    {
        _builder.AddServer("server");
        await using var app = _builder.Build();
        Assert.Throws<InvalidOperationException>(() => app.GetEndpoint("server"));
        Assert.Throws<InvalidOperationException>(() => app.CreateHttpClient("server"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await app.GetConnectionStringAsync("server"));
    }

    [Fact]
    public async Task They_need_names_that_exist()
    {
        _builder.AddServer("server");
        _builder.AddParameter("parameter", "value");
        await using var app = await _builder.StartAsync();
        Assert.Throws<ArgumentException>("resourceName", () => app.GetEndpoint("other"));
        Assert.Throws<ArgumentException>("resourceName", () => app.GetEndpoint("parameter"));
        Assert.Throws<ArgumentException>("endpointName", () => app.GetEndpoint("server", "https"));
        await Assert.ThrowsAsync<ArgumentException>("resourceName", async () => await app.GetConnectionStringAsync("server"));
    }

    [Fact]
    public async Task Http_goes_before_https_where_no_endpoint_is_named()
    {
        var both = _builder.AddScript("both").WithHttpsEndpoint().WithHttpEndpoint();
        var secure = _builder.AddScript("secure").WithHttpsEndpoint();
        await using var app = await _builder.StartAsync();
        Assert.Equal(new Uri(both.GetEndpoint("http").Url), app.GetEndpoint("BOTH"));
        Assert.Equal(new Uri(both.GetEndpoint("https").Url), app.GetEndpoint("both", "https"));
        Assert.Equal(new Uri(secure.GetEndpoint("https").Url), app.GetEndpoint("secure"));
    }

    [Fact]
    public async Task Connection_strings_are_asked_for_by_name()
    {
        _builder.AddConnectionString("cache");
        await using var app = await _builder.StartAsync();
        Assert.Equal("localhost:6379", await app.GetConnectionStringAsync("cache", TestApp.Deadline));
    }

    [Fact]
    public async Task Clients_are_made_as_the_application_says()
    {
        _builder.AddServer("server");
        _builder.Services.ConfigureHttpClientDefaults(http => http.ConfigureHttpClient(client => client.DefaultRequestHeaders.Add("X-Test", "1")));
        await using var app = await _builder.StartAsync();
        using var client = app.CreateHttpClient("server");
        Assert.Equal("1", Assert.Single(client.DefaultRequestHeaders.GetValues("X-Test")));
        Assert.Equal(app.Variable("server", "PORT"), await client.GetStringAsync(new Uri("/", UriKind.Relative), TestApp.Deadline));
    }
}
