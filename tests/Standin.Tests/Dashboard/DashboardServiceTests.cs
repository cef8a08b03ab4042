using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.Dashboard;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Standin.Tests.Dashboard;

public sealed class DashboardServiceTests
{
    [Fact]
    public async Task The_terminal_shows_the_link_as_Aspire_does()
    {
        var log = new Log();
        await using var app = await Build(DashboardClient.CreateBuilder(), log).StartAsync();
        using var client = await DashboardClient.At(app);
        Assert.Equal($"Login to the dashboard at {client.Login}", Assert.Single(log.Lines));
    }

    [Fact]
    public async Task A_port_that_another_program_has_leaves_the_system_without_a_dashboard_and_says_so()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var log = new Log();
        var builder = Build(DashboardClient.CreateBuilder($"--ASPNETCORE_URLS={address}"), log);
        builder.AddScript("script");
        await using var app = await builder.StartAsync();
        Assert.Null(await app.Services.GetRequiredService<DashboardService>().LoginAddress);
        Assert.Equal(
            $"There is no dashboard at {address}: Failed to bind to address {address}: address already in use. Stop the program that has the port, or give the dashboard others as --ASPNETCORE_URLS=http://localhost:<port> and --ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL=http://localhost:<port>, or turn it off by --ASPIRE_DISABLE_DASHBOARD=true.",
            Assert.Single(log.Lines));
        Assert.Equal("Running", app.Now("script").State?.Text);
    }

    [Theory]
    [InlineData("http://0.0.0.0:15000")]
    [InlineData("http://+:15000")]
    [InlineData("https://localhost:15000")]
    [InlineData("http://shop.example:15000")]
    public async Task It_is_served_to_this_machine_only(string urls)
    {
        var log = new Log();
        await using var app = await Build(DashboardClient.CreateBuilder($"--ASPNETCORE_URLS={urls}"), log).StartAsync();
        Assert.Null(await app.Services.GetRequiredService<DashboardService>().LoginAddress);
        Assert.Contains($"applicationUrl) is '{urls}'", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_none_where_it_is_turned_off()
    {
        var log = new Log();
        await using var disabled = await Build(DashboardClient.CreateBuilder("--ASPIRE_DISABLE_DASHBOARD=true"), log).StartAsync();
        await using var tested = await Build(TestApp.CreateBuilder("--ASPNETCORE_URLS=http://127.0.0.1:0"), log).StartAsync();
        await using var bare = await Build(DashboardClient.CreateBuilder("--ASPNETCORE_URLS="), log).StartAsync();
        foreach (var app in new[] { disabled, tested, bare })
        {
            Assert.Null(await app.Services.GetRequiredService<DashboardService>().LoginAddress);
        }

        Assert.Empty(log.Lines);
    }

    private static IDistributedApplicationBuilder Build(IDistributedApplicationBuilder builder, Log log)
    {
        builder.Services.AddSingleton<ILoggerProvider>(log);
        return builder;
    }

    /// <summary>What the AppHost's own log says of the application.</summary>
    private sealed class Log : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) =>
            categoryName == "Aspire.Hosting.DistributedApplication" ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
