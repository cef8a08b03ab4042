using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Tests;

/// <summary>A user with a password whom one test has for itself.</summary>
public sealed record TestUser(long Id, string Username, string Password)
{
    public static async Task<TestUser> CreateAsync(RunningSystem system)
    {
        var name = $"member-{Guid.NewGuid():N}";
        var password = $"Pw-{Guid.NewGuid():N}";
        using var response = await system.Client.PostAsJsonAsync("/api/users", new { username = name, email = $"{name}@example.com", role = "member", password });
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.Created, $"{(int)response.StatusCode} {text}");
        return new(JsonSerializer.Deserialize<JsonElement>(text).GetProperty("id").GetInt64(), name, password);
    }
}
