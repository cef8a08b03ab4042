using Mail;
using Users.Api;
using Users.Api.Connect;
using Users.Api.Data;
using Users.Api.Events;
using Users.Api.History;
using Users.Api.Users;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddHttpContract("Users", "The people who use the system.", typeof(UserErrorCodes));
builder.AddNpgsqlDbContext<UsersDbContext>(
    "usersdb",
    settings => settings.ConnectionString = DatabaseDefaults.Tune(settings.ConnectionString),
    DatabaseDefaults.Configure);
builder.AddStreamingQueries<UsersDbContext>("usersdb");
builder.AddOwnProvider();
builder.AddTokenAuthentication(audience: "users-api", scope: ApiScopes.Users);
builder.Services.AddIdempotency<UsersDbContext>();
builder.Services.AddMail<UsersDbContext>();
builder.Services.AddUsers(builder.Configuration);

var app = builder.Build();
if (MigrationCommand.IsRequested(args))
{
    return await app.MigrateAsync<UsersDbContext>(Setup.RunAsync);
}

app.UseOwnProvider();
app.UseHttpContract();
app.UseOwnPages();
app.UseTokenAuthentication();
app.MapDefaultEndpoints();
app.MapOwnProvider();
app.MapUsers();
app.MapAudit();
app.MapEvents();
await app.RunAsync();
return 0;
