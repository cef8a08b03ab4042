// Says what it is told: its arguments, variables and process id.
var app = WebApplication.Create(args);
app.MapGet("/", () => "probe");
app.MapGet("/args", () => args);
app.MapGet("/env/{name}", (string name) => Environment.GetEnvironmentVariable(name) ?? "(none)");
app.MapGet("/pid", () => Environment.ProcessId);
app.Run();
