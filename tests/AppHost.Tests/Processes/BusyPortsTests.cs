using System.Net;
using System.Net.Sockets;
using AppHost.Terminal;
using Aspire.Hosting;

namespace AppHost.Tests.Processes;

public sealed class BusyPortsTests
{
    private const string Page = "ASPNETCORE_URLS";
    private const string Telemetry = "ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL";

    [Fact]
    public void The_dashboard_moves_to_a_free_port_only_where_its_own_is_in_use()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var busy = $"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var free = $"http://localhost:{AppHostProcess.FreePort()}";
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { DisableDashboard = true });
        builder.Configuration[Page] = busy;
        builder.Configuration[Telemetry] = free;

        builder.AvoidBusyPorts();

        Assert.NotEqual(busy, builder.Configuration[Page]);
        Assert.StartsWith("http://localhost:", builder.Configuration[Page], StringComparison.Ordinal);
        Assert.Equal(free, builder.Configuration[Telemetry]);
    }
}
