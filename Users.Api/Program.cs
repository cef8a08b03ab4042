using ServiceDefaults.Data;
using ServiceDefaults.Http;
using Users.Api.Data;
using Users.Api.Users;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddHttpContract("Users", "The people who use the system.");
builder.AddNpgsqlDbContext<UsersDbContext>(
    "usersdb",
    settings => settings.ConnectionString = DatabaseDefaults.WithShortTimeout(settings.ConnectionString),
    DatabaseDefaults.Configure);

var app = builder.Build();
if (Migrations.AreAskedFor(args))
{
    return await app.MigrateAsync<UsersDbContext>();
}

app.UseHttpContract();
app.MapDefaultEndpoints();
app.MapUsers();
await app.RunAsync();
return 0;
