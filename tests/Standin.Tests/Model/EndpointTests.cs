using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Model;

public sealed class EndpointTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();

    [Fact]
    public void A_reference_may_come_before_its_endpoint()
    {
        var server = _builder.AddScript("server");
        var endpoint = server.GetEndpoint("HTTP");
        Assert.False(endpoint.Exists);
        Assert.False(endpoint.IsAllocated);
        Assert.Equal("The endpoint `HTTP` is not defined for the resource `server`.", Assert.Throws<InvalidOperationException>(() => endpoint.Scheme).Message);

        server.WithHttpEndpoint(targetPort: 5000);
        Assert.True(endpoint.Exists);
        Assert.True(endpoint.IsHttp);
        Assert.False(endpoint.IsHttps);
        Assert.Equal(5000, endpoint.TargetPort);
        Assert.Equal("The endpoint `HTTP` is not allocated for the resource `server`.", Assert.Throws<InvalidOperationException>(() => endpoint.Url).Message);
    }

    [Fact]
    public async Task An_allocated_endpoint_has_every_property()
    {
        var server = _builder.AddScript("server").WithHttpEndpoint();
        await using var app = await _builder.StartAsync();
        var endpoint = server.GetEndpoint("http");
        Assert.Equal($"http://localhost:{endpoint.Port}", endpoint.Url);
        Assert.Equal($"http://localhost:{endpoint.Port}", await Get(EndpointProperty.Url));
        Assert.Equal($"localhost:{endpoint.Port}", await Get(EndpointProperty.HostAndPort));
        Assert.Equal("localhost", await Get(EndpointProperty.Host));
        Assert.Equal("127.0.0.1", await Get(EndpointProperty.IPV4Host));
        Assert.Equal("http", await Get(EndpointProperty.Scheme));
        Assert.NotEqual(endpoint.Port, int.Parse((await Get(EndpointProperty.TargetPort))!, CultureInfo.InvariantCulture));

        ValueTask<string?> Get(EndpointProperty property) => endpoint.Property(property).GetValueAsync(TestApp.Deadline);
    }

    [Fact]
    public void A_name_is_unique_in_the_resource_ignoring_case()
    {
        var server = _builder.AddScript("server").WithHttpEndpoint().WithHttpEndpoint(name: "other");
        Assert.Throws<DistributedApplicationException>(() => server.WithEndpoint(scheme: "tcp", name: "Http"));
    }

    [Fact]
    public void An_endpoint_is_changed_or_made_by_name()
    {
        var server = _builder.AddScript("server").WithHttpEndpoint()
            .WithEndpoint("http", endpoint => endpoint.Port = 1234)
            .WithEndpoint("new", endpoint => endpoint.UriScheme = "redis")
            .WithEndpoint("none", endpoint => endpoint.Port = 1, createIfNotExists: false);
        Assert.Equal([("http", "http", (int?)1234), ("new", "redis", null)],
            server.Resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint => (endpoint.Name, endpoint.UriScheme, endpoint.Port)));
    }

    [Fact]
    public void External_are_the_http_endpoints_that_there_are_already()
    {
        var server = _builder.AddScript("server").WithHttpEndpoint().WithEndpoint(scheme: "tcp").WithExternalHttpEndpoints().WithHttpsEndpoint();
        Assert.Equal([true, false, false], server.Resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint => endpoint.IsExternal));
    }

    [Fact]
    public void An_http_health_check_needs_an_http_endpoint()
    {
        var server = _builder.AddScript("server").WithEndpoint(scheme: "tcp", name: "tcp");
        Assert.EndsWith("names: https, http", Assert.Throws<DistributedApplicationException>(() => server.WithHttpHealthCheck("/health")).Message, StringComparison.Ordinal);
        Assert.EndsWith("is not an HTTP endpoint.", Assert.Throws<DistributedApplicationException>(() => server.WithHttpHealthCheck(endpointName: "tcp")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_http_health_check_prefers_https_and_says_in_its_key_what_it_asks()
    {
        var server = _builder.AddScript("server").WithHttpEndpoint().WithHttpsEndpoint().WithHttpHealthCheck().WithHttpHealthCheck("/alive", 204, "http");
        Assert.Equal(["server_https_/_200_check", "server_http_/alive_204_check"], server.Resource.Annotations.OfType<HealthCheckAnnotation>().Select(check => check.Key));
        Assert.Throws<DistributedApplicationException>(() => server.WithHttpHealthCheck());
    }
}
