var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();

var app = builder.Build();
app.UseProblemDetails();
app.MapDefaultEndpoints();
app.Run();
