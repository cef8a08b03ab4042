using System.Net.Http.Headers;
using System.Text;

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

    [Fact]
    public async Task Times_are_now_in_utc()
    {
        var user = await app.CreateUserAsync();
        Assert.EndsWith("Z", (string?)user["created_at"], StringComparison.Ordinal);
        Assert.Equal((string?)user["created_at"], (string?)user["updated_at"]);
        Assert.InRange((DateTime)user["created_at"]!, DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddMinutes(1));
    }

    [Fact]
    public async Task Forms_of_both_kinds_are_read()
    {
        var (first, second) = (UsersApp.NewName(), UsersApp.NewName());
        using var form = new FormUrlEncodedContent([new("username", $" é {first}"), new("email", $"{first}@example.com")]);
        using var multipart = new MultipartFormDataContent
        {
            { new StringContent(second), "username" },
            { new StringContent($"{second}@example.com"), "email" },
        };

        var fromForm = await app.Client.PostAsync("/users", form).JsonAsync(HttpStatusCode.Created);
        var fromMultipart = await app.Client.PostAsync("/users", multipart).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(($"é {first}", second), ((string)fromForm["username"]!, (string)fromMultipart["username"]!));
    }

    [Theory]
    [InlineData("/users")]
    [InlineData("/users/")]
    public async Task A_trailing_slash_makes_no_difference(string path)
    {
        var name = UsersApp.NewName();
        await app.Client.SendAsync("POST", path, UsersApp.Body(name)).JsonAsync(HttpStatusCode.Created);
        await app.Client.GetAsync(path).JsonAsync();
    }

    [Theory]
    [InlineData("9123", "9123")]
    [InlineData("1.50", "1.50")]
    [InlineData("-7e3", "-7e3")]
    [InlineData("\" \\u00a0trimmed\\u3000\"", "trimmed")]
    [InlineData("\"cafe\\u0301\"", "caf\u00e9")]
    [InlineData("\"\\ud83d\\ude00\"", "\U0001F600")]
    public async Task Names_are_read_from_strings_and_numbers_trimmed_and_composed(string json, string expected)
    {
        var body = $$"""{"username":{{json}},"email":"{{UsersApp.NewName()}}@example.com"}""";
        var user = await app.Client.SendAsync("POST", "/users", body).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(expected, (string?)user["username"]);
    }

    [Fact]
    public async Task Members_that_are_not_the_clients_to_say_are_ignored()
    {
        var name = UsersApp.NewName();
        var body = $$"""
            {"id":1000000,"id":"twice","username":"{{name}}","email":"{{name}}@example.com",
             "created_at":[],"admin":{"deep":[true,null]},"\ud800":1}
            """;
        var user = await app.Client.SendAsync("POST", "/users", body).JsonAsync(HttpStatusCode.Created);
        Assert.NotEqual(1_000_000, (long)user["id"]!);
        Assert.Null(user["admin"]);
    }

    [Fact]
    public async Task A_byte_order_mark_and_a_charset_are_understood()
    {
        var name = UsersApp.NewName();
        using var content = new ByteArrayContent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(UsersApp.Body(name))]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("Application/JSON; charset=\"UTF-8\"");
        await app.Client.PostAsync("/users", content).JsonAsync(HttpStatusCode.Created);
    }
}
