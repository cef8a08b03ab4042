using Gateway.Data;

namespace Gateway.Tests.Support;

/// <summary>The gateway as a process of its own.</summary>
internal sealed class GatewayProcess : IAsyncDisposable
{
    private GatewayProcess(ServerProcess server)
    {
        Server = server;
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null })
        {
            BaseAddress = server.Address,
            DefaultRequestHeaders = { Authorization = new("Bearer", GatewayApp.Issuer.Machine()) },
        };
    }

    public ServerProcess Server { get; }

    public HttpClient Client { get; }

    public static async Task<GatewayProcess> StartAsync(params (string Key, string Value)[] settings) =>
        new(await ServerProcess.StartAsync(
            typeof(GatewayDbContext).Assembly.Location, "http://127.0.0.1:0", GatewayApp.IssuerSettings.Concat(settings)));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
