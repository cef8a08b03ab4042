using Gateway;
using Gateway.Data;
using Gateway.Docs;
using Gateway.Limits;
using Gateway.Proxy;
using Gateway.Proxy.Resilience;
using Gateway.RateLimits;
using Gateway.Security;
using Gateway.Sessions;
using Gateway.Sessions.Logouts;
using Gateway.SignIn;
using Gateway.Telemetry;
using Gateway.Web;

var builder = WebApplication.CreateBuilder(args);
BatchedConsole.Use(builder.Logging);
builder.AddServiceDefaults();
builder.AddTrustedProxies();
builder.AddLimits();
builder.AddRateLimits();
builder.AddAuthentication();
builder.AddProxy();
builder.AddRouteCompression();
builder.AddBrowserTelemetry();

var app = builder.Build();
if (MigrationCommand.IsRequested(args))
{
    return await app.MigrateAsync<GatewayDbContext>();
}

app.UseForwardedHeaders();
app.UseAccessLog();
app.UseSecurityHeaders();
app.UseProblemDetails();
app.UseRefusedMethods();
app.UseHealthPort();
app.UseForwarderProblems();
app.UseUpgradedConnections();
app.UseResponseDeadline();
app.UseBodyArrival();
app.UseMiddleware<ConcurrencyLimit>();
app.UseWebFiles();
app.UseCallbackGuard();
app.UseAuthentication();
app.UseCsrfHeader();
app.UseRateLimiter();
app.UseAuthorization();
app.UseRouteCompression();

app.MapDefaultEndpoints();
app.MapSignIn();
app.MapCallbackLimit();
app.MapSessions();
app.MapBackchannelLogout();
app.MapReverseProxy(proxy => proxy.UseResilience());
app.MapApiReference();
app.MapBrowserTelemetry();
app.MapUnlistedApiPaths();
app.MapWebFallback();
await app.RunAsync();
return 0;
