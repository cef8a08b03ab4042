using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace HttpContract.Tests;

public sealed class IdempotencyTests(BooksApp app)
{
    private sealed class ClockedBooks : BooksApp
    {
        public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

        protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(Clock);
    }

    [Fact]
    public async Task The_same_request_is_done_once_and_answered_the_same()
    {
        var (title, key) = (BooksApp.NewTitle(), NewKey());
        using var first = await SendAsync("/books", BooksApp.Body(title), key);
        var created = await first.JsonAsync(HttpStatusCode.Created);
        using var again = await SendAsync("/books/", BooksApp.Body(title), key);
        Assert.Equal(created.ToJsonString(), (await again.JsonAsync(HttpStatusCode.Created)).ToJsonString());
        Assert.Equal((first.Headers.Location, first.Headers.ETag), (again.Headers.Location, again.Headers.ETag));
        Assert.Equal("true", again.Headers.GetValues("Idempotent-Replayed").Single());
        Assert.False(first.Headers.Contains("Idempotent-Replayed"));
        Assert.Equal(1, await app.CountAsync(title));
    }

    [Fact]
    public async Task A_key_belongs_to_its_caller_route_and_body()
    {
        var (title, key) = (BooksApp.NewTitle(), NewKey());
        var id = (await SendAsync("/books", BooksApp.Body(title), key).JsonAsync(HttpStatusCode.Created))["id"];
        await SendAsync("/books", BooksApp.Body(title, pages: 11), key).IsProblemAsync(HttpStatusCode.UnprocessableEntity);
        using var other = app.Program("other");
        await other.SendAsync("POST", "/books", BooksApp.Body(title), ("Idempotency-Key", key)).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(2, await app.CountAsync(title));
        Assert.True((bool)(await SendAsync($"/books/{id}/lend", BooksApp.Body(title), key).JsonAsync())["is_lent"]!);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_repeated()
    {
        var (path, key) = ($"/books/{(await app.CreateAsync())["id"]}", NewKey());
        for (var replayed = 0; replayed < 2; replayed++)
        {
            using var answer = await SendAsync(path + "/return", null, key);
            Assert.Equal((HttpStatusCode.NoContent, replayed == 1), (answer.StatusCode, answer.Headers.Contains("Idempotent-Replayed")));
        }
    }

    [Fact]
    public async Task A_refusal_leaves_nothing_and_the_key_is_good_for_the_request_once_it_can_be_done()
    {
        var (path, key) = ($"/books/{(await app.CreateAsync())["id"]}", NewKey());
        await app.Client.SendAsync("POST", path + "/lend").JsonAsync();
        await SendAsync(path + "/lend", null, key).IsProblemAsync(HttpStatusCode.Conflict);
        await SendAsync(path + "/lend", """{"to":""}""", key).IsProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal(0L, await app.ExecuteAsync($"SELECT count(*) FROM idempotency_keys WHERE key = '{key}'"));
        using var returned = await app.Client.SendAsync("POST", path + "/return");
        await SendAsync(path + "/lend", null, key).JsonAsync();
        using var again = await SendAsync(path + "/lend", null, key);
        Assert.True(again.Headers.Contains("Idempotent-Replayed"));
    }

    [Fact]
    public async Task An_answer_with_a_secret_is_kept_encrypted()
    {
        var book = await app.CreateAsync();
        var (path, key) = ($"/books/{book["id"]}/secret", NewKey());
        var first = await SendAsync(path, null, key).JsonAsync();
        Assert.Equal(first.ToJsonString(), (await SendAsync(path, null, key).JsonAsync()).ToJsonString());
        Assert.Equal(0L, await app.ExecuteAsync($"SELECT count(*) FROM idempotency_keys WHERE position('{book["title"]}' IN encode(body, 'escape')) > 0 AND key = '{key}'"));

        await app.ExecuteAsync($"UPDATE idempotency_keys SET body = '\\x00' WHERE key = '{key}'");
        var problem = await SendAsync(path, null, key).IsProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal("stored_response_lost", (string?)problem["code"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    public async Task What_is_no_key_is_refused(string key) =>
        await SendAsync("/books", BooksApp.Body("x"), key).IsProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Keys_have_1_to_255_characters_and_are_given_once()
    {
        await SendAsync("/books", BooksApp.Body("x"), new string('k', 256)).IsProblemAsync(HttpStatusCode.BadRequest);
        await SendAsync("/books", BooksApp.Body("x"), new string('~', 255)).JsonAsync(HttpStatusCode.Created);
        await app.Client.SendAsync("POST", "/books", BooksApp.Body("x"), ("Idempotency-Key", "a"), ("Idempotency-Key", "b"))
            .IsProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Of_fifty_at_once_one_is_done()
    {
        var (title, key) = (BooksApp.NewTitle(), NewKey());
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SendAsync("/books", BooksApp.Body(title), key)));
        Assert.Equal(1, await app.CountAsync(title));
        var bodies = new HashSet<string>();
        foreach (var answer in answers)
        {
            if (answer.StatusCode == HttpStatusCode.Conflict)
            {
                await answer.IsProblemAsync(HttpStatusCode.Conflict);
                Assert.NotNull(answer.Headers.RetryAfter?.Delta);
            }
            else
            {
                bodies.Add((await answer.JsonAsync(HttpStatusCode.Created)).ToJsonString());
            }
        }

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created && !answer.Headers.Contains("Idempotent-Replayed"));
        Assert.Equal(Assert.Single(bodies), (await SendAsync("/books", BooksApp.Body(title), key).JsonAsync(HttpStatusCode.Created)).ToJsonString());
    }

    [Fact]
    public async Task After_a_day_a_key_is_new()
    {
        await using var clocked = new ClockedBooks();
        await clocked.InitializeAsync();
        var first = await CreateAsync(clocked);
        clocked.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(first, await CreateAsync(clocked));
        clocked.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var second = await CreateAsync(clocked);
        Assert.NotEqual(first, second);
        Assert.Equal(second, await CreateAsync(clocked));
        Assert.Equal(2, await clocked.CountAsync("old"));
    }

    [Fact]
    public async Task A_key_is_new_while_its_old_answer_is_deleted()
    {
        var (title, key) = (BooksApp.NewTitle(), NewKey());
        await SendAsync("/books", BooksApp.Body(title), key).JsonAsync(HttpStatusCode.Created);
        await app.ExecuteAsync($"UPDATE idempotency_keys SET created_at = created_at - interval '1 day' WHERE key = '{key}'");
        await using var cleaner = await app.ConnectAsync();
        await using var deletion = await cleaner.BeginTransactionAsync();
        await using (var delete = new NpgsqlCommand($"DELETE FROM idempotency_keys WHERE key = '{key}'", cleaner))
        {
            Assert.Equal(1, await delete.ExecuteNonQueryAsync());
        }

        var again = SendAsync("/books", BooksApp.Body(title), key);
        await Poll.UntilAsync(
            async () => await app.ExecuteAsync($"SELECT count(*) FROM pg_stat_activity WHERE {cleaner.ProcessID} = ANY(pg_blocking_pids(pid))") is 1L,
            "the request waits for the deletion");
        await deletion.CommitAsync();
        await again.JsonAsync(HttpStatusCode.Created);
        Assert.Equal(2, await app.CountAsync(title));
    }

    [Fact]
    public async Task Old_answers_are_deleted_within_an_hour()
    {
        await using var clocked = new ClockedBooks();
        await clocked.InitializeAsync();
        await CreateAsync(clocked);
        clocked.Clock.Advance(TimeSpan.FromHours(12));
        await CreateAsync(clocked, "younger");
        for (var hour = 0; hour < 13; hour++)
        {
            clocked.Clock.Advance(TimeSpan.FromHours(1));
        }

        await Poll.UntilAsync(
            async () => await clocked.ExecuteAsync("SELECT string_agg(key, ',') FROM idempotency_keys") is "younger", "the older is deleted");
    }

    private static string NewKey() => Guid.NewGuid().ToString();

    private static async Task<long> CreateAsync(BooksApp app, string key = "key") => (long)(await app.Client
        .SendAsync("POST", "/books", BooksApp.Body("old"), ("Idempotency-Key", key)).JsonAsync(HttpStatusCode.Created))["id"]!;

    private Task<HttpResponseMessage> SendAsync(string path, string? json, string key) =>
        app.Client.SendAsync("POST", path, json, ("Idempotency-Key", key));
}
