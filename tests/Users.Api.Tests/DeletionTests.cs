namespace Users.Api.Tests;

public sealed class DeletionTests(UsersApp app) : IClassFixture<UsersApp>
{
    [Fact]
    public async Task A_deleted_user_leaves_a_number_and_no_name()
    {
        var name = UsersApp.NewName();
        var user = await app.CreateUserAsync(name);
        await app.Client.SendAsync("PATCH", $"/users/{user["id"]}", $$"""{"email":"{{name}}@example.org"}""").JsonAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await app.Client.DeleteAsync($"/users/{user["id"]}")).StatusCode);

        foreach (var path in (string[])["", "/history"])
        {
            await app.Client.GetAsync($"/users/{user["id"]}{path}").IsProblemAsync(HttpStatusCode.NotFound);
        }

        await app.Client.SendAsync("PATCH", $"/users/{user["id"]}", "{}").IsProblemAsync(HttpStatusCode.NotFound);
        Assert.Empty((await app.Client.GetAsync($"/users?id={user["id"]}").JsonAsync()).AsArray());
        Assert.Empty((await app.Client.GetAsync($"/users?q={name}").JsonAsync()).AsArray());
        foreach (var table in (string[])["users", "user_events", "user_history", "accounts", "set_password_links"])
        {
            Assert.Equal(0L, await app.ExecuteAsync($"SELECT count(*) FROM {table} WHERE {table}::text LIKE '%{name}%'"));
        }

        Assert.Equal(1L, await app.ExecuteAsync($"SELECT count(*) FROM users WHERE id = {user["id"]}"));
        var again = await app.CreateUserAsync(name);
        Assert.NotEqual((long)user["id"]!, (long)again["id"]!);
    }

    [Fact]
    public async Task What_a_deleted_user_did_to_others_stays_without_their_name()
    {
        var admin = await app.CreateAdminAsync();
        await app.CreateAdminAsync();
        var user = await app.CreateUserAsync();
        using (var client = app.ClientFor(app.Issuer.Admin(admin)))
        {
            await client.SendAsync("POST", $"/users/{user["id"]}/deactivate").JsonAsync();
        }

        await app.Client.DeleteAsync($"/users/{admin}");
        var entry = (await app.Client.GetAsync($"/users/{user["id"]}/history").JsonAsync())[0]!;
        Assert.Equal(($"user:{admin}", $"deleted user {admin}"), ((string)entry["actor"]!["id"]!, (string)entry["actor"]!["name"]!));
    }
}
