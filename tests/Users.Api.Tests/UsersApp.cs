using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ServiceDefaults.Auth.Provider;
using Users.Api.Data;

namespace Users.Api.Tests;

/// <summary>The service with a database of its own.</summary>
public class UsersApp() : ServiceApp<UsersDbContext>("usersdb")
{
    private static int _count;

    public static string NewName() => $"user{Interlocked.Increment(ref _count)}";

    public Task<JsonNode> CreateUserAsync() => CreateUserAsync(NewName());

    /// <summary>Creates a user of this name, and its address at example.com; what it answers as it is read later.</summary>
    public async Task<JsonNode> CreateUserAsync(string username)
    {
        var user = await Client.SendAsync("POST", "/users", Body(username)).JsonAsync(HttpStatusCode.Created);
        user.AsObject().Remove("set_password_url");
        return user;
    }

    public async Task<long> CreateAdminAsync()
    {
        var name = NewName();
        var body = new JsonObject { ["username"] = name, ["email"] = $"{name}@example.com", ["role"] = "admin" };
        return (long)(await Client.SendAsync("POST", "/users", body.ToJsonString()).JsonAsync(HttpStatusCode.Created))["id"]!;
    }

    public static string Body(string username) => Body(username, $"{username}@example.com");

    public static string Body(string username, string email) =>
        new JsonObject { ["username"] = username, ["email"] = email }.ToJsonString();

    /// <summary>A program's: of users the service wants to know whether they still may.</summary>
    protected override string DefaultToken => Issuer.Machine();

    protected override void ConfigureServices(IServiceCollection services)
    {
        var own = services.Last(service => service.ServiceType == typeof(IProviderMetadata)).ImplementationType!;
        services.AddSingleton<IProviderMetadata>(provider =>
            new TrustsTestIssuer((IProviderMetadata)ActivatorUtilities.CreateInstance(provider, own), Issuer));
    }
}
