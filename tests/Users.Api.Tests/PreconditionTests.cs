namespace Users.Api.Tests;

public sealed class PreconditionTests(UsersApp app) : IClassFixture<UsersApp>
{
    private const string Stale = "\"00000001\"";

    [Theory]
    [InlineData("{tag}")]
    [InlineData("*")]
    [InlineData("W/{tag}")]
    [InlineData("W/{tag}, {tag}")]
    [InlineData("W/\"x,y\", {tag}")]
    [InlineData("{tag},{tag}")]
    [InlineData("\"other\", {tag}")]
    public async Task None_match_that_names_the_version_saves_the_body(string header)
    {
        var (path, tag) = await CreateAsync();
        foreach (var method in (string[])["GET", "HEAD"])
        {
            using var response = await app.Client.SendAsync(method, path, null, ("If-None-Match", Fill(header, tag)));
            Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
            Assert.True(response.Headers.CacheControl is { Private: true, NoCache: true });
            Assert.Equal(tag, response.Headers.ETag?.ToString());
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData(Stale)]
    [InlineData("unquoted")]
    [InlineData("")]
    public async Task None_match_that_does_not_gets_the_object(string header)
    {
        var (path, _) = await CreateAsync();
        await app.Client.SendAsync("GET", path, null, ("If-None-Match", header)).JsonAsync();
    }

    [Theory]
    [InlineData("{tag}")]
    [InlineData("*")]
    [InlineData($"{Stale}, {{tag}}")]
    public async Task A_change_on_the_version_that_was_seen_is_made(string header)
    {
        var (path, tag) = await CreateAsync();
        using var put = await app.Client.SendAsync("PUT", path, NewUser(), ("If-Match", Fill(header, tag)));
        await put.JsonAsync();
        tag = put.Headers.ETag!.ToString();
        using var patch = await app.Client.SendAsync("PATCH", path, NewUser(), ("If-Match", Fill(header, tag)));
        await patch.JsonAsync();
        tag = patch.Headers.ETag!.ToString();
        using var delete = await app.Client.SendAsync("DELETE", path, null, ("If-Match", Fill(header, tag)));
        Assert.Equal(HttpStatusCode.NoContent, delete.StatusCode);
    }

    [Theory]
    [InlineData(Stale)]
    [InlineData("W/{tag}")]
    [InlineData("\"\"")]
    public async Task A_change_on_another_version_is_refused(string header)
    {
        var (path, tag) = await CreateAsync();
        foreach (var method in (string[])["PUT", "PATCH", "DELETE"])
        {
            await app.Client.SendAsync(method, path, method == "DELETE" ? null : NewUser(), ("If-Match", Fill(header, tag)))
                .IsProblemAsync(HttpStatusCode.PreconditionFailed);
        }

        Assert.Equal(tag, (await app.Client.GetAsync(path)).Headers.ETag?.ToString());
    }

    [Theory]
    [InlineData("unquoted")]
    [InlineData("\"open")]
    [InlineData("")]
    [InlineData("{tag} {tag}")]
    public async Task A_condition_that_cannot_be_read_is_not_ignored(string header)
    {
        var (path, tag) = await CreateAsync();
        foreach (var method in (string[])["PUT", "PATCH", "DELETE"])
        {
            await app.Client.SendAsync(method, path, method == "DELETE" ? null : NewUser(), ("If-Match", Fill(header, tag)))
                .IsProblemAsync(HttpStatusCode.BadRequest);
        }

        Assert.Equal(tag, (await app.Client.GetAsync(path)).Headers.ETag?.ToString());
    }

    [Fact]
    public async Task Of_many_changes_of_one_version_at_once_one_is_made()
    {
        var (path, tag) = await CreateAsync();
        var attempts = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => app.Client.SendAsync("PATCH", path, NewUser(), ("If-Match", tag))));
        Assert.Single(attempts, response => response.StatusCode == HttpStatusCode.OK);
        Assert.Equal(11, attempts.Count(response => response.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Without_a_condition_all_changes_are_made_and_the_last_stays()
    {
        var (path, _) = await CreateAsync();
        var attempts = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => app.Client.SendAsync("PATCH", path, NewUser())));
        var answers = await Task.WhenAll(attempts.Select(response => response.JsonAsync()));
        Assert.Equal(12, attempts.Select(response => response.Headers.ETag).Distinct().Count());

        using var read = await app.Client.GetAsync(path);
        var stays = (await read.JsonAsync()).ToJsonString();
        Assert.Equal(read.Headers.ETag, attempts[Array.FindIndex(answers, answer => answer.ToJsonString() == stays)].Headers.ETag);
    }

    [Fact]
    public async Task Changes_of_different_fields_at_once_are_both_kept()
    {
        var (path, _) = await CreateAsync();
        var (name, address) = (UsersApp.NewName(), UsersApp.NewName() + "@example.com");
        await Task.WhenAll(
            app.Client.SendAsync("PATCH", path, $$"""{"username":"{{name}}"}""").JsonAsync(),
            app.Client.SendAsync("PATCH", path, $$"""{"email":"{{address}}"}""").JsonAsync());
        var user = await app.Client.GetAsync(path).JsonAsync();
        Assert.Equal((name, address), ((string)user["username"]!, (string)user["email"]!));
    }

    private async Task<(string Path, string Tag)> CreateAsync()
    {
        using var created = await app.Client.SendAsync("POST", "/users", NewUser());
        await created.JsonAsync(HttpStatusCode.Created);
        return (created.Headers.Location!.OriginalString, created.Headers.ETag!.ToString());
    }

    private static string NewUser() => UsersApp.Body(UsersApp.NewName());

    private static string Fill(string header, string tag) => header.Replace("{tag}", tag, StringComparison.Ordinal);
}
