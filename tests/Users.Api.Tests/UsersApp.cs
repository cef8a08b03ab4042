using System.Net;
using System.Text.Json.Nodes;
using Users.Api.Data;

namespace Users.Api.Tests;

/// <summary>The service with a database of its own.</summary>
public class UsersApp() : ServiceApp<UsersDbContext>("usersdb")
{
    private static int _count;

    /// <summary>A name that no other test uses.</summary>
    public static string NewName() => $"user{Interlocked.Increment(ref _count)}";

    /// <summary>Creates a user of a new name, and its address at example.com.</summary>
    public Task<JsonNode> CreateUserAsync() => CreateUserAsync(NewName());

    /// <summary>Creates a user of this name, and its address at example.com.</summary>
    public Task<JsonNode> CreateUserAsync(string username) =>
        Client.SendAsync("POST", "/users", $$"""{"username":"{{username}}","email":"{{username}}@example.com"}""").JsonAsync(HttpStatusCode.Created);
}
