namespace Users.Api.Tests;

public sealed class CreateTests(UsersApp app) : IClassFixture<UsersApp>
{
    [Fact]
    public async Task A_user_is_created_and_then_found_at_its_location_with_the_same_content_and_tag()
    {
        var name = UsersApp.NewName();
        var created = await app.Client.SendAsync("POST", "/users", UsersApp.Body(name));
        var user = await created.JsonAsync(HttpStatusCode.Created);

        Assert.Equal(["id", "username", "email", "role", "active", "has_password", "created_at", "updated_at", "set_password_url"],
            user.AsObject().Select(member => member.Key));
        Assert.True(user.AsObject().Remove("set_password_url"));
        Assert.Equal(name, (string?)user["username"]);
        Assert.Equal($"/users/{user["id"]}", created.Headers.Location?.OriginalString);

        var read = await app.Client.GetAsync(created.Headers.Location);
        Assert.Equal(user.ToJsonString(), (await read.JsonAsync()).ToJsonString());
        Assert.Equal(created.Headers.ETag, read.Headers.ETag);
        Assert.False(read.Headers.ETag!.IsWeak);
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("\"cafe\\u0301\"", "caf\u00e9")]
    public async Task Names_are_read_from_strings_and_numbers_trimmed_and_composed(string json, string expected)
    {
        var body = $$"""{"username":{{json}},"email":"{{UsersApp.NewName()}}@example.com"}""";
        var user = await app.Client.SendAsync("POST", "/users", body).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(expected, (string?)user["username"]);
    }

    [Theory]
    [InlineData("{}", "username", "email")]
    [InlineData("""{"username":"  \u2003 ","email":"ada"}""", "username", "email")]
    [InlineData("""{"username":"a\u0000b","email":123}""", "username", "email")]
    [InlineData("""{"username":"a\nb","email":"ada@example.com","role":"owner","password":"short"}""", "username", "role", "password")]
    [InlineData("""{"username":"\ud800","email":"\u0000@example.com"}""", "username", "email")]
    public async Task Every_field_that_is_wrong_is_named(string json, params string[] fields) =>
        await app.Client.SendAsync("POST", "/users", json).HasErrorsAsync(HttpStatusCode.BadRequest, fields);
}
