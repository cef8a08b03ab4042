namespace Users.Api.Tests;

/// <summary>How often each write waits for the database.</summary>
public sealed class WriteRoundTripsTests(WriteRoundTripsTests.App app) : IClassFixture<WriteRoundTripsTests.App>
{
    public sealed class App : UsersApp
    {
        public App() => HasFaultyNetwork = true;
    }

    [Theory]
    [InlineData("POST", "", "{}", 3, true)]
    [InlineData("POST", "", """{"password":"correct horse battery staple"}""", 3, true)]
    [InlineData("PATCH", "/{id}", """{"username":"renamed"}""", 4)]
    [InlineData("PUT", "/{id}", "{}", 4)]
    [InlineData("POST", "/{id}/reactivate", null, 4, true)]
    public async Task A_write_waits_for_the_database_as_often_as_is_written_here(
        string method, string path, string? json, int expected, bool takesKey = false)
    {
        Assert.Equal(expected, await CountAsync(method, path, json));
        if (takesKey)
        {
            Assert.Equal(expected, await CountAsync(method, path, json, ("Idempotency-Key", Guid.NewGuid().ToString())));
        }
    }

    private async Task<int> CountAsync(string method, string path, string? json, params (string, string)[] headers)
    {
        var user = await app.CreateUserAsync();
        var address = $"/users{path.Replace("{id}", $"{user["id"]}", StringComparison.Ordinal)}";
        if (path.EndsWith("reactivate", StringComparison.Ordinal))
        {
            (await app.Client.SendAsync("POST", $"/users/{user["id"]}/deactivate", json: null)).Dispose();
        }

        var body = method == "PATCH" || json is null ? json
            : UsersApp.Body(UsersApp.NewName())[..^1] + json.Replace("{", json == "{}" ? "" : ",", StringComparison.Ordinal);
        using var response = await app.Client.SendAsync(method, address, body, headers);
        Assert.True(response.IsSuccessStatusCode);
        return app.Network.WaitsOf("user_history");
    }
}
