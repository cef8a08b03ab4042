namespace Gateway.Tests.Support;

/// <summary>The gateway in development, before two services and the web app's server.</summary>
public sealed class GatewayFixture : IAsyncLifetime
{
    public StubService Users { get; private set; } = null!;

    public StubService Billing { get; private set; } = null!;

    public StubService Web { get; private set; } = null!;

    public GatewayApp Gateway { get; private set; } = null!;

    public HttpClient Client => Gateway.Client;

    public async ValueTask InitializeAsync()
    {
        Users = await StubService.StartAsync("users-api");
        Billing = await StubService.StartAsync("billing-api");
        Web = await StubService.StartAsync("web");
        Gateway = GatewayApp.Start(
            GatewayApp.Service("users-api", Users),
            GatewayApp.Service("billing-api", Billing),
            GatewayApp.Service("web", Web));
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Users.DisposeAsync();
        await Billing.DisposeAsync();
        await Web.DisposeAsync();
    }
}
