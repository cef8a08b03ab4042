using Gateway;
using Gateway.Proxy;
using Gateway.Web;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddProxy();

var app = builder.Build();
app.UseAccessLog();
app.UseProblemDetails();
app.UseForwarderProblems();
app.UseUpgradedConnectionsUntilStopping();
app.UseWebFiles();

app.MapDefaultEndpoints();
app.MapReverseProxy();
app.MapUnlistedApiPaths();
app.MapWebFallback();
app.Run();
