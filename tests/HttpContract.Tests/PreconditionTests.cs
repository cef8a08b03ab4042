namespace HttpContract.Tests;

public sealed class PreconditionTests(BooksApp app)
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
    public async Task If_none_match_that_names_the_version_saves_the_body(string header)
    {
        var (path, tag) = await app.CreateTaggedAsync();
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
    public async Task If_none_match_that_does_not_name_the_version_gets_the_object(string header)
    {
        var (path, tag) = await app.CreateTaggedAsync();
        using var response = await app.Client.SendAsync("GET", path, null, ("If-None-Match", header));
        await response.JsonAsync();
        Assert.Equal((tag, false), (response.Headers.ETag!.ToString(), response.Headers.ETag.IsWeak));
    }

    [Theory]
    [InlineData("{tag}")]
    [InlineData("*")]
    [InlineData($"{Stale}, {{tag}}")]
    public async Task A_change_of_the_version_that_was_seen_is_made(string header)
    {
        var (path, tag) = await app.CreateTaggedAsync();
        foreach (var (method, below) in ((string, string)[])[("PUT", ""), ("PATCH", ""), ("POST", "/lend")])
        {
            using var changed = await app.Client.SendAsync(method, path + below, below == "" ? NewBook() : null, ("If-Match", Fill(header, tag)));
            await changed.JsonAsync();
            Assert.NotEqual(tag, changed.Headers.ETag!.ToString());
            tag = changed.Headers.ETag.ToString();
        }

        await app.Client.SendAsync("DELETE", path, null, ("If-Match", Fill(header, tag))).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData(Stale, HttpStatusCode.PreconditionFailed)]
    [InlineData("W/{tag}", HttpStatusCode.PreconditionFailed)]
    [InlineData("\"\"", HttpStatusCode.PreconditionFailed)]
    // A condition that cannot be read is not ignored.
    [InlineData("unquoted", HttpStatusCode.BadRequest)]
    [InlineData("\"open", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{tag} {tag}", HttpStatusCode.BadRequest)]
    public async Task A_change_of_another_version_is_refused(string header, HttpStatusCode status)
    {
        var (path, tag) = await app.CreateTaggedAsync();
        foreach (var (method, below) in ((string, string)[])[("PUT", ""), ("PATCH", ""), ("DELETE", ""), ("POST", "/lend")])
        {
            await app.Client.SendAsync(method, path + below, method[0] == 'P' && below == "" ? NewBook() : null, ("If-Match", Fill(header, tag)))
                .IsProblemAsync(status);
        }

        Assert.Equal(tag, (await app.Client.GetAsync(path)).Headers.ETag?.ToString());
    }

    [Fact]
    public async Task Of_many_changes_of_one_version_at_once_one_is_made()
    {
        var (path, tag) = await app.CreateTaggedAsync();
        var attempts = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => app.Client.SendAsync("PATCH", path, NewBook(), ("If-Match", tag))));
        Assert.Single(attempts, response => response.StatusCode == HttpStatusCode.OK);
        Assert.Equal(11, attempts.Count(response => response.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Without_a_condition_all_changes_are_made_and_the_last_stays()
    {
        var (path, _) = await app.CreateTaggedAsync();
        var attempts = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => app.Client.SendAsync("PATCH", path, NewBook())));
        var answers = await Task.WhenAll(attempts.Select(response => response.JsonAsync()));
        Assert.Equal(12, attempts.Select(response => response.Headers.ETag).Distinct().Count());

        using var read = await app.Client.GetAsync(path);
        var stays = (await read.JsonAsync()).ToJsonString();
        Assert.Equal(read.Headers.ETag, attempts[Array.FindIndex(answers, answer => answer.ToJsonString() == stays)].Headers.ETag);
    }

    private static string NewBook() => BooksApp.Body(BooksApp.NewTitle());

    private static string Fill(string header, string tag) => header.Replace("{tag}", tag, StringComparison.Ordinal);
}
