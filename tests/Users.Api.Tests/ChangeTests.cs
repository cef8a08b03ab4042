namespace Users.Api.Tests;

public sealed class ChangeTests(UsersApp app) : IClassFixture<UsersApp>
{
    [Fact]
    public async Task Put_replaces_every_field()
    {
        var user = await app.CreateUserAsync();
        var name = UsersApp.NewName();
        var body = $$"""{"id":5,"username":"{{name}}","email":"{{name}}@example.org"}""";
        using var response = await app.Client.SendAsync("PUT", $"/users/{user["id"]}/", body);
        var changed = await response.JsonAsync();

        Assert.Equal((name, $"{name}@example.org"), ((string)changed["username"]!, (string)changed["email"]!));
        Assert.Equal((long)user["id"]!, (long)changed["id"]!);
        Assert.Equal((string?)user["created_at"], (string?)changed["created_at"]);
        Assert.True((DateTime)changed["updated_at"]! > (DateTime)user["updated_at"]!);
        using var read = await app.Client.GetAsync($"/users/{user["id"]}");
        Assert.Equal(changed.ToJsonString(), (await read.JsonAsync()).ToJsonString());
        Assert.Equal(response.Headers.ETag, read.Headers.ETag);
    }

    [Fact]
    public async Task Patch_changes_the_fields_that_are_given()
    {
        var user = await app.CreateUserAsync();
        var body = """{"email":"Patched@Example.com","other":null}""";
        var changed = await app.Client.SendAsync("PATCH", $"/users/{user["id"]}", body).JsonAsync();
        Assert.Equal(((string)user["username"]!, "Patched@Example.com"), ((string)changed["username"]!, (string)changed["email"]!));
    }

    [Theory]
    [InlineData("PUT", """{"username":"alone"}""", "email")]
    [InlineData("PATCH", """{"username":"","email":"nowhere"}""", "username", "email")]
    public async Task A_change_is_refused_as_creation_is(string method, string json, params string[] fields)
    {
        var user = await app.CreateUserAsync();
        await app.Client.SendAsync(method, $"/users/{user["id"]}", json).HasErrorsAsync(HttpStatusCode.BadRequest, fields);
    }

    [Theory]
    [InlineData("PATCH", "{}")]
    [InlineData("PATCH", """{"username":"{name}"}""")]
    [InlineData("PUT", """{"username":" {name} ","email":"{name}@example.com"}""")]
    public async Task What_changes_nothing_leaves_time_and_tag(string method, string json)
    {
        var user = await app.CreateUserAsync();
        var tag = (await app.Client.GetAsync($"/users/{user["id"]}")).Headers.ETag;
        var body = json.Replace("{name}", (string)user["username"]!, StringComparison.Ordinal);
        using var response = await app.Client.SendAsync(method, $"/users/{user["id"]}", body);
        Assert.Equal(user.ToJsonString(), (await response.JsonAsync()).ToJsonString());
        Assert.Equal(tag, response.Headers.ETag);
    }

    [Fact]
    public async Task Changes_are_made_on_the_version_that_was_seen()
    {
        var path = $"/users/{(await app.CreateUserAsync())["id"]}";
        var tag = (await app.Client.GetAsync(path)).Headers.ETag!.ToString();
        await app.Client.SendAsync("GET", path, null, ("If-None-Match", tag)).HasStatusAsync(HttpStatusCode.NotModified);

        var attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.Client.SendAsync("PATCH", path, NewUser(), ("If-Match", tag))));
        Assert.Single(attempts, response => response.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, attempts.Count(response => response.StatusCode == HttpStatusCode.PreconditionFailed));
        foreach (var (method, below) in ((string, string)[])[("PUT", ""), ("DELETE", ""), ("POST", "/deactivate")])
        {
            await app.Client.SendAsync(method, path + below, method == "PUT" ? NewUser() : null, ("If-Match", tag))
                .IsProblemAsync(HttpStatusCode.PreconditionFailed);
        }
    }

    [Fact]
    public async Task Changes_of_different_fields_at_once_are_both_kept()
    {
        var path = $"/users/{(await app.CreateUserAsync())["id"]}";
        var (name, address) = (UsersApp.NewName(), UsersApp.NewName() + "@example.com");
        await Task.WhenAll(
            app.Client.SendAsync("PATCH", path, $$"""{"username":"{{name}}"}""").JsonAsync(),
            app.Client.SendAsync("PATCH", path, $$"""{"email":"{{address}}"}""").JsonAsync());
        var user = await app.Client.GetAsync(path).JsonAsync();
        Assert.Equal((name, address), ((string)user["username"]!, (string)user["email"]!));
    }

    private static string NewUser() => UsersApp.Body(UsersApp.NewName());
}
