using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ServiceDiscovery;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.ServiceDiscovery;

namespace Standin.Tests.ServiceDiscoveryYarp;

public sealed class DestinationResolverTests
{
    [Theory]
    [InlineData("http://users", "http://10.0.0.1:5001/")]
    [InlineData("http://users/base/", "http://10.0.0.1:5001/base/")]
    [InlineData("https+http://users", "https://10.0.0.2:5002/")]
    [InlineData("http+https://users", "http://10.0.0.1:5001/")]
    [InlineData("https+http://plain", "http://10.0.0.3:5003/")]
    [InlineData("http://_admin.users", "http://10.0.0.4:5004/")]
    [InlineData("http://bare", "http://10.0.0.5:5005/")]
    [InlineData("https+http://bare", "https://10.0.0.5:5005/")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/")]
    public async Task An_address_becomes_the_endpoint_of_its_service(string address, string expected)
    {
        var destination = Assert.Single((await ResolveAsync(new() { Address = address })).Destinations);
        Assert.Equal(expected, destination.Value.Address);
        Assert.StartsWith("only[", destination.Key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_endpoint_is_a_destination_of_its_own()
    {
        var resolved = await ResolveAsync(new() { Address = "http://replicated" });
        Assert.Equal(["http://10.0.1.1:5001/", "http://10.0.1.2:5001/"], resolved.Destinations.Values.Select(to => to.Address).Order());
    }

    [Fact]
    public async Task The_health_address_moves_to_the_endpoint_and_keeps_its_path()
    {
        var resolved = await ResolveAsync(new() { Address = "http://users", Health = "http://users/health" });
        Assert.Equal("http://10.0.0.1:5001/health", Assert.Single(resolved.Destinations).Value.Health);
    }

    [Fact]
    public async Task Only_a_configured_host_is_sent_in_place_of_the_endpoints()
    {
        var silent = await ResolveAsync(new() { Address = "http://users" });
        Assert.Null(Assert.Single(silent.Destinations).Value.Host);

        var named = await ResolveAsync(new() { Address = "http://users", Host = "users.example" });
        Assert.Equal("users.example", Assert.Single(named.Destinations).Value.Host);
    }

    [Fact]
    public async Task The_rest_of_the_destination_stays()
    {
        var metadata = new Dictionary<string, string> { ["zone"] = "a" };
        var resolved = await ResolveAsync(new() { Address = "http://users", Metadata = metadata });
        Assert.Same(metadata, Assert.Single(resolved.Destinations).Value.Metadata);
    }

    [Fact]
    public async Task An_endpoint_without_a_scheme_takes_one_that_is_allowed()
    {
        await using var services = Services(options => options.AllowAllSchemes = false, options => options.AllowedSchemes = ["http"]);
        var resolved = await ResolveAsync(services, new() { Address = "https+http://bare" });
        Assert.Equal("http://10.0.0.5:5005/", Assert.Single(resolved.Destinations).Value.Address);
    }

    [Fact]
    public async Task A_change_of_the_endpoints_is_announced()
    {
        await using var services = Services();
        var resolved = await ResolveAsync(services, new() { Address = "http://users" });
        Assert.False(resolved.ChangeToken!.HasChanged);
        var changed = new TaskCompletionSource();
        using var registration = resolved.ChangeToken.RegisterChangeCallback(_ => changed.TrySetResult(), null);

        var configuration = (IConfigurationRoot)services.GetRequiredService<IConfiguration>();
        configuration["services:users:http:0"] = "http://10.0.0.9:5009";
        configuration.Reload();

        await changed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var again = await ResolveAsync(services, new() { Address = "http://users" });
        Assert.Equal("http://10.0.0.9:5009/", Assert.Single(again.Destinations).Value.Address);
    }

    private static async Task<ResolvedDestinationCollection> ResolveAsync(DestinationConfig destination)
    {
        await using var services = Services();
        return await ResolveAsync(services, destination);
    }

    private static async Task<ResolvedDestinationCollection> ResolveAsync(IServiceProvider services, DestinationConfig destination) =>
        await services.GetRequiredService<IDestinationResolver>()
            .ResolveDestinationsAsync(new Dictionary<string, DestinationConfig> { ["only"] = destination }, CancellationToken.None);

    private static ServiceProvider Services(params Action<ServiceDiscoveryOptions>[] configure)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["services:users:http:0"] = "http://10.0.0.1:5001",
            ["services:users:https:0"] = "https://10.0.0.2:5002",
            ["services:users:admin:0"] = "http://10.0.0.4:5004",
            ["services:plain:http:0"] = "http://10.0.0.3:5003",
            ["services:bare:default:0"] = "10.0.0.5:5005",
            ["services:replicated:http:0"] = "http://10.0.1.1:5001",
            ["services:replicated:http:1"] = "http://10.0.1.2:5001",
        }).Build());
        services.AddLogging();
        services.AddServiceDiscovery();
        foreach (var action in configure)
        {
            services.Configure(action);
        }

        services.AddReverseProxy().AddServiceDiscoveryDestinationResolver();
        return services.BuildServiceProvider();
    }
}
