using AppHost.Terminal;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace AppHost.Tests.Terminal;

public sealed class StartupReportTests
{
    [Fact]
    public async Task A_resource_that_ends_because_everything_stops_has_not_failed()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var lifetime = new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance);
        var logs = new ResourceLoggerService();
        using var notifications = new ResourceNotificationService(NullLogger<ResourceNotificationService>.Instance, lifetime, services, logs);
        var gateway = new ContainerResource("gateway");
        var report = new StartupReport(
            notifications, new LogTail(logs), lifetime, new Followed([gateway], []), new EndpointReference(gateway, "http"),
            new(new("username", _ => "admin"), new("password", _ => "secret", secret: true))).RunAsync();
        // What was registered last is called first: before the report's own token is cancelled, as Ctrl-C in mid-start may have it.
        var ended = false;
        using var registration = lifetime.ApplicationStopping.Register(() =>
        {
            notifications.PublishUpdateAsync(gateway, snapshot => snapshot with { State = KnownResourceStates.FailedToStart }).Wait();
            ended = report.Wait(TimeSpan.FromSeconds(20));
        });

        lifetime.StopApplication();

        await report;
        Assert.True(ended);
        Assert.Equal(0, Environment.ExitCode);
    }
}
