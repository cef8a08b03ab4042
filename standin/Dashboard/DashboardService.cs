using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Dashboard;

/// <summary>Starts the dashboard beside the resources, which do not wait for it, and stops it after them.</summary>
internal sealed class DashboardService(DashboardSettings settings, IServiceProvider services, ILoggerFactory loggers) : IHostedService
{
    private readonly ILogger _logger = loggers.CreateLogger<DistributedApplication>();
    private Task<WebApplication?> _server = Task.FromResult<WebApplication?>(null);

    /// <summary>Where it is, with the token that opens it; null if it is not there.</summary>
    public Task<Uri?> LoginAddress { get; private set; } = Task.FromResult<Uri?>(null);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.IsOn)
        {
            _server = Task.Run(StartServerAsync, CancellationToken.None); // Stopped by StopAsync, however the start ends.
            LoginAddress = AnnounceAsync();
        }

        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (await _server.ConfigureAwait(false) is { } server)
        {
            await server.StopAsync(cancellationToken).ConfigureAwait(false);
            await server.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The system is of use without its dashboard: what keeps that from starting is said, and no more.</summary>
    private async Task<WebApplication?> StartServerAsync()
    {
        if (LoopbackAddress.FirstOf(settings.Urls) is not { } address)
        {
            _logger.LogWarning(
                "There is no dashboard: it is served by plain HTTP on this machine only, such as at http://localhost:15000, and ASPNETCORE_URLS (the launch profile's applicationUrl) is '{Urls}'.",
                settings.Urls);
            return null;
        }

        var server = DashboardServer.Create(settings, address, services, loggers);
        try
        {
            await server.StartAsync().ConfigureAwait(false);
            return server;
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await server.DisposeAsync().ConfigureAwait(false);
            _logger.LogWarning(
                "There is no dashboard at {Address}: {Reason}. Stop the program that has the port, or give the dashboard others as --ASPNETCORE_URLS=http://localhost:<port> and --ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL=http://localhost:<port>, or turn it off by --ASPIRE_DISABLE_DASHBOARD=true.",
                address.GetLeftPart(UriPartial.Authority), exception.Message.TrimEnd('.'));
            return null;
        }
    }

    private async Task<Uri?> AnnounceAsync()
    {
        if (await _server.ConfigureAwait(false) is not { } server)
        {
            return null;
        }

        var address = new Uri(server.Urls.First());
        if (settings.Token is null)
        {
            _logger.LogInformation("The dashboard is at {Address}, open to everybody on this machine", address.GetLeftPart(UriPartial.Authority));
            return address;
        }

        var login = new Uri(address, $"/login?t={Uri.EscapeDataString(settings.Token)}");
        _logger.LogInformation("Login to the dashboard at {Address}", login.AbsoluteUri);
        return login;
    }
}
