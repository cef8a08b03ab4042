using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Tests;

/// <summary>
/// A small server behind what is tested. It keeps what it was asked for, and answers every request with its name and the request's
/// raw target in headers, or as the test has it. The gateway's probes of its health are not among the requests.
/// </summary>
public sealed class StubService : IAsyncDisposable
{
    public const string NameHeader = "X-Stub-Service";
    public const string TargetHeader = "X-Stub-Target";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<StubRequest> _requests = [];

    private StubService(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public int Health { get; set; } = StatusCodes.Status200OK;

    public IReadOnlyCollection<StubRequest> Requests => _requests;

    public static Task<StubService> StartAsync(string name, RequestDelegate? answer = null, string address = "http://127.0.0.1:0") =>
        StartAsync(name, answer, address, HttpProtocols.Http1);

    public static Task<StubService> StartHttp2Async(string name, RequestDelegate answer) =>
        StartAsync(name, answer, "http://127.0.0.1:0", HttpProtocols.Http2);

    private static async Task<StubService> StartAsync(string name, RequestDelegate? answer, string address, HttpProtocols protocols)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address).ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = protocols);
        });
        var service = new StubService(builder.Build());
        service._app.UseWebSockets();
        service._app.Run(async context =>
        {
            if (context.Request.Headers.UserAgent.ToString().Contains("Active Health Check", StringComparison.Ordinal))
            {
                context.Response.StatusCode = service.Health;
                return;
            }

            var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            service._requests.Enqueue(new StubRequest(
                context.Request.Method,
                target,
                context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            context.Response.Headers[NameHeader] = name;
            context.Response.Headers[TargetHeader] = target;
            await (answer?.Invoke(context) ?? Task.CompletedTask);
        });
        await service._app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
