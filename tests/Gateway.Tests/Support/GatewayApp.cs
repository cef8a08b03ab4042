using Gateway.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Gateway.Tests.Support;

/// <summary>The gateway itself on a port of its own, its destinations given as an AppHost gives them.</summary>
public sealed class GatewayApp : IAsyncDisposable
{
    private static readonly Lazy<TestIssuer> StartedIssuer = new(() =>
    {
        var issuer = new TestIssuer();
        issuer.StartAsync().GetAwaiter().GetResult();
        return issuer;
    });

    private static readonly (string, string) NoDatabase = ("ConnectionStrings:gatewaydb", "Host=127.0.0.1;Port=1;Username=nobody");

    private readonly WebApplicationFactory<GatewayDbContext> _factory;

    private GatewayApp(WebApplicationFactory<GatewayDbContext> factory)
    {
        _factory = factory;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = factory.ClientOptions.BaseAddress,
            DefaultRequestHeaders = { Authorization = new("Bearer", Issuer.Machine()) },
        };
        Anonymous = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Client.BaseAddress };
    }

    public static TestIssuer Issuer => StartedIssuer.Value;

    /// <summary>By which a gateway trusts <see cref="Issuer"/>.</summary>
    public static IEnumerable<(string Key, string Value)> IssuerSettings =>
        Issuer.Settings().Where(setting => !setting.Name.Contains("Client", StringComparison.Ordinal));

    public HttpClient Client { get; }

    public HttpClient Anonymous { get; }

    public IServiceProvider Services => _factory.Services;

    public Uri Address => Client.BaseAddress!;

    public static GatewayApp Start(params (string Key, string Value)[] settings) => Start(configure: null, settings);

    public static GatewayApp Start(Action<IWebHostBuilder>? configure, params (string Key, string Value)[] settings)
    {
#pragma warning disable CA2000 // Disposed with the application.
        var factory = new WebApplicationFactory<GatewayDbContext>().WithWebHostBuilder(host =>
        {
            host.UseUrls("http://127.0.0.1:0").ConfigureLogging(logging => logging.ClearProviders());
            configure?.Invoke(host);
            foreach (var (key, value) in Issuer.Settings().Where(setting => !setting.Name.Contains("Client", StringComparison.Ordinal)).Append(NoDatabase).Concat(settings))
            {
                host.UseSetting(key, value);
            }
        });
#pragma warning restore CA2000
        factory.UseKestrel();
        factory.StartServer();
        return new GatewayApp(factory);
    }

    public static (string Key, string Value) Service(string name, StubService service) => Service(name, service.Address);

    public static (string Key, string Value) Service(string name, string address) => ($"services:{name}:http:0", address);

    /// <summary>Sends a GET whose target no client library would leave as it is, and reads the whole answer.</summary>
    public async Task<RawAnswer> GetRawAsync(string target) => RawAnswer.Parse(await RawHttp.ExchangeAsync(
        Address, $"GET {target} HTTP/1.1\r\nHost: {Address.Authority}\r\nAuthorization: Bearer {Issuer.Machine()}\r\nConnection: close\r\n\r\n"));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Anonymous.Dispose();
        await _factory.DisposeAsync();
    }
}
