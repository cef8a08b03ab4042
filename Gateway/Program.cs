using Gateway;
using Gateway.Limits;
using Gateway.Proxy;
using Gateway.Proxy.Resilience;
using Gateway.RateLimits;
using Gateway.Web;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddTrustedProxies();
builder.AddLimits();
builder.AddRateLimits();
builder.AddProxy();

var app = builder.Build();
app.UseForwardedHeaders();
app.UseAccessLog();
app.UseProblemDetails();
app.UseForwarderProblems();
app.UseUpgradedConnections();
app.UseMiddleware<ConcurrencyLimit>();
app.UseWebFiles();
app.UseRateLimiter();
app.UseRequestTimeouts();

app.MapDefaultEndpoints();
app.MapReverseProxy(proxy => proxy.UseResilience());
app.MapUnlistedApiPaths();
app.MapWebFallback();
app.Run();
