using Gateway.Data;
using Microsoft.AspNetCore.Hosting;
using Npgsql;

namespace Gateway.Tests.Sessions;

/// <summary>A gateway with its database, users-api as its provider, and a service behind it.</summary>
public sealed class SessionSystem : IAsyncLifetime, IAsyncDisposable
{
    private string _connectionString = "";
    private NpgsqlDataSource? _database;

    public TestProvider Provider { get; private set; } = null!;

    public StubService Billing { get; private set; } = null!;

    public GatewayApp Gateway { get; private set; } = null!;

    public static async Task<SessionSystem> StartAsync(params (string Key, string Value)[] settings)
    {
        var system = new SessionSystem();
        await system.InitializeAsync(settings);
        return system;
    }

    public ValueTask InitializeAsync() => new(InitializeAsync([]));

    internal BrowserClient OpenBrowser() => new(Gateway.Address);

    internal async Task<BrowserClient> SignInAsync()
    {
        var browser = OpenBrowser();
        await browser.SignInAsync();
        return browser;
    }

    public GatewayApp StartReplica(Action<IWebHostBuilder>? configure = null) => StartGateway("http://127.0.0.1:0", [], configure);

    public async Task<object?> ExecuteAsync(string sql)
    {
        await using var command = _database!.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Makes every access token end a moment ago, as far as the gateway knows.</summary>
    public Task ExpireTokensAsync() => ExecuteAsync("UPDATE sessions SET tokens_expire_at = now() - interval '1 second'");

    public async Task RestartGatewayAsync()
    {
        var address = Gateway.Address.ToString();
        await Gateway.DisposeAsync();
        Gateway = StartGateway(address, []);
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Provider.DisposeAsync();
        await Billing.DisposeAsync();
        await _database!.DisposeAsync();
    }

    private async Task InitializeAsync((string Key, string Value)[] settings)
    {
        _connectionString = await Postgres.CreateDatabaseAsync<GatewayDbContext>("gatewaydb");
        _database = NpgsqlDataSource.Create(_connectionString);
        var address = $"{ReservedPort.FreeAddress()}/";
        Provider = await TestProvider.StartAsync(new Uri(address), issuer: new Uri(address));
        Billing = await StubService.StartAsync("billing-api");
        Issuer = address;
        Gateway = StartGateway(address, settings);
    }

    private string Issuer { get; set; } = "";

    private GatewayApp StartGateway(string address, (string Key, string Value)[] settings, Action<IWebHostBuilder>? configure = null) => GatewayApp.Start(
        host => (configure ?? (_ => { }))(host.UseUrls(address)),
        [
            ("ConnectionStrings:gatewaydb", _connectionString),
            ("Auth:Issuer", Issuer),
            ("Auth:Backchannel", "https+http://users-api"),
            ("Auth:ClientSecret", TestProvider.ClientSecret),
            GatewayApp.Service("users-api", Provider.Address),
            GatewayApp.Service("billing-api", Billing),
            GatewayApp.Service("web", Billing),
            .. settings,
        ]);
}
