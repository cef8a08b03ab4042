using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using Users.Api.Data;

namespace Gateway.Tests.Sessions;

/// <summary>users-api itself on a port of its own, which takes the tokens of another provider.</summary>
internal sealed class RealUsersApi : WebApplicationFactory<UsersDbContext>
{
    private readonly string _database;
    private readonly (string Key, string Value)[] _settings;

    private RealUsersApi(string database, (string Key, string Value)[] settings) => (_database, _settings) = (database, settings);

    public string Address => ClientOptions.BaseAddress.ToString();

    public static async Task<RealUsersApi> StartAsync(params (string Key, string Value)[] settings)
    {
        var service = new RealUsersApi(await Postgres.CreateDatabaseAsync<UsersDbContext>("usersdb"), settings);
        service.UseKestrel();
        service.StartServer();
        return service;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseUrls("http://127.0.0.1:0").ConfigureLogging(logging => logging.ClearProviders());
        builder.UseSetting("ConnectionStrings:usersdb", _database);
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }
    }
}
