namespace Users.Api.Tests;

public sealed class IdempotencyTests(UsersApp app) : IClassFixture<UsersApp>
{
    [Fact]
    public async Task A_creation_is_done_once_and_its_link_is_told_again()
    {
        var (name, key) = (UsersApp.NewName(), ("Idempotency-Key", Guid.NewGuid().ToString()));
        using var first = await app.Client.SendAsync("POST", "/users", UsersApp.Body(name), key);
        using var again = await app.Client.SendAsync("POST", "/users", UsersApp.Body(name), key);
        var created = await first.JsonAsync(HttpStatusCode.Created);
        Assert.Equal(created.ToJsonString(), (await again.JsonAsync(HttpStatusCode.Created)).ToJsonString());
        Assert.Equal("true", again.Headers.GetValues("Idempotent-Replayed").Single());
        Assert.Equal((first.Headers.Location, first.Headers.ETag), (again.Headers.Location, again.Headers.ETag));

        await app.Client.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName()), key).IsProblemAsync(HttpStatusCode.UnprocessableEntity);
        var token = ((string)created["set_password_url"]!).Split('#')[1];
        Assert.Equal(0L, await app.ExecuteAsync(
            $"SELECT count(*) FROM idempotency_keys WHERE position('{token}' IN encode(body, 'escape')) > 0"));
    }

    [Fact]
    public async Task Actions_are_done_once()
    {
        var user = await app.CreateUserAsync();
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());
        var first = await app.Client.SendAsync("POST", $"/users/{user["id"]}/set-password-link", null, key).JsonAsync();
        var again = await app.Client.SendAsync("POST", $"/users/{user["id"]}/set-password-link", null, key).JsonAsync();
        Assert.Equal((string)first["url"]!, (string)again["url"]!);
        await app.Client.SendAsync("POST", $"/users/{user["id"]}/deactivate", null, key).JsonAsync();
        await app.Client.SendAsync("POST", $"/users/{user["id"]}/reactivate").JsonAsync();
        using var replayed = await app.Client.SendAsync("POST", $"/users/{user["id"]}/deactivate", null, key);
        Assert.True(replayed.Headers.Contains("Idempotent-Replayed"));
        Assert.True((bool)(await app.Client.GetAsync($"/users/{user["id"]}").JsonAsync())["active"]!);
        using var out1 = await app.Client.SendAsync("POST", $"/users/{user["id"]}/sign-out", null, key);
        using var out2 = await app.Client.SendAsync("POST", $"/users/{user["id"]}/sign-out", null, key);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (out1.StatusCode, out2.StatusCode));
    }
}
