using System.Text.Json.Nodes;
using Npgsql;

namespace Users.Api.Tests;

public sealed class EventsTests(UsersApp app) : IClassFixture<UsersApp>, IDisposable
{
    private readonly HttpClient _follower = app.ClientFor(app.Issuer.Machine("billing-api", "users"));

    [Fact]
    public async Task Every_change_is_an_event_with_the_whole_user_and_a_growing_version()
    {
        var start = await EndAsync();
        var user = await app.CreateUserAsync();
        var (id, name) = ((long)user["id"]!, (string)user["username"]!);
        await app.Client.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{name}}@example.org"}""").JsonAsync();
        await app.Client.SendAsync("PATCH", $"/users/{id}", "{}").JsonAsync();
        await app.Client.SendAsync("POST", $"/users/{id}/deactivate").JsonAsync();
        await app.Client.SendAsync("POST", $"/users/{id}/deactivate").JsonAsync();
        await app.Client.SendAsync("POST", $"/users/{id}/reactivate").JsonAsync();

        var events = await EventsOfAsync(id, start, count: 4);
        Assert.Equal(
            ["user.created", "user.updated", "user.deactivated", "user.reactivated"], events.Select(entry => (string)entry["type"]!));
        Assert.Equal([1L, 2, 3, 4], events.Select(entry => (long)entry["user"]!["version"]!));
        Assert.Equal([true, true, false, true], events.Select(entry => (bool)entry!["user"]!["active"]!));
        Assert.Equal(
            ["example.com", "example.org", "example.org", "example.org"],
            events.Select(entry => ((string)entry!["user"]!["email"]!).Split('@')[1]));
        Assert.All(events, entry => Assert.Equal((name, false), ((string)entry!["user"]!["username"]!, (bool)entry["user"]!["deleted"]!)));
    }

    [Fact]
    public async Task Of_a_deleted_user_no_event_knows_the_name_any_more()
    {
        var start = await EndAsync();
        var user = await app.CreateUserAsync();
        await app.Client.DeleteAsync($"/users/{user["id"]}");
        var events = await EventsOfAsync((long)user["id"]!, start, count: 2);
        Assert.Equal([("user.created", false), ("user.deleted", true)], events.Select(entry => ((string)entry["type"]!, (bool)entry["user"]!["deleted"]!)));
        Assert.DoesNotContain((string)user["username"]!, string.Concat(events.Select(entry => entry!.ToJsonString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_that_commits_late_is_not_skipped()
    {
        var start = await EndAsync();
        var id = (long)(await app.CreateUserAsync())["id"]!;
        await using var connection = await app.Database.OpenConnectionAsync();
        await using var first = await connection.BeginTransactionAsync();
        await using var insert = new NpgsqlCommand(
            $"""
            INSERT INTO user_events (user_id, type, at, version, username, email, active, deleted)
            VALUES ({id}, 'user.updated', now(), 99, 'late', 'late@example.com', true, false)
            """,
            connection);
        await insert.ExecuteNonQueryAsync();

        var second = await app.CreateUserAsync();
        var early = await ReadAsync(start);
        Assert.DoesNotContain("\"late\"", early.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{second["username"]}\"", early.ToJsonString(), StringComparison.Ordinal);

        await first.CommitAsync();
        await EventsOfAsync((long)second["id"]!, start, count: 1);
        var rest = (await ReadAsync((string)early["position"]!))["events"]!.AsArray();
        var names = rest.Select(entry => (string)entry!["user"]!["username"]!).ToList();
        Assert.InRange(names.IndexOf("late"), 0, names.IndexOf((string)second["username"]!) - 1);
    }

    [Fact]
    public async Task The_feed_can_be_taken_up_anywhere()
    {
        var start = await EndAsync();
        for (var i = 0; i < 5; i++)
        {
            await EventsOfAsync((long)(await app.CreateUserAsync())["id"]!, start, count: 1);
        }

        var all = await ReadAsync(start);
        var events = all["events"]!.AsArray();
        Assert.Equal((string)events[^1]!["position"]!, (string)all["position"]!);
        foreach (var (index, entry) in events.Index())
        {
            var rest = (await ReadAsync((string)entry!["position"]!))["events"]!.AsArray();
            Assert.True(rest.Count >= events.Count - index - 1);
            var one = await ReadAsync((string)entry["position"]!, "&limit=1");
            Assert.Equal(rest.Take(1).Select(next => next!.ToJsonString()), one["events"]!.AsArray().Select(next => next!.ToJsonString()));
        }
    }

    [Fact]
    public async Task Without_a_position_it_starts_at_the_beginning()
    {
        var start = await EndAsync();
        await EventsOfAsync((long)(await app.CreateUserAsync())["id"]!, start, count: 1);
        var feed = await _follower.GetAsync("/events?limit=1").JsonAsync();
        var first = (long)feed["events"]![0]!["user"]!["id"]!;
        Assert.Equal(await app.ExecuteAsync("SELECT min(id) FROM users"), first);
    }

    [Fact]
    public async Task Who_waits_hears_of_a_change_when_it_happens()
    {
        var waiting = _follower.GetAsync($"/events?after={await EndAsync()}&wait=30");
        var user = await app.CreateUserAsync();
        var feed = await waiting.JsonAsync();
        Assert.NotEmpty(feed["events"]!.AsArray());
        Assert.NotEqual(0, (long)user["id"]!);
    }

    [Fact]
    public async Task Who_waits_in_vain_gets_the_same_position()
    {
        await using var quiet = new UsersApp();
        await quiet.InitializeAsync();
        using var follower = quiet.ClientFor(quiet.Issuer.Machine());
        var feed = await follower.GetAsync("/events?wait=1").JsonAsync();
        Assert.Empty(feed["events"]!.AsArray());
        var again = await follower.GetAsync($"/events?after={feed["position"]}&wait=0").JsonAsync();
        Assert.Equal((string)feed["position"]!, (string)again["position"]!);
    }

    [Theory]
    [InlineData("after=1")]
    [InlineData("after=%25")]
    [InlineData("after=MS4")]
    [InlineData("after=MS4tMQ")]
    [InlineData("after=OTk5OTk5OTk5OTk5LjE")]
    [InlineData("wait=31", "wait")]
    [InlineData("wait=-1", "wait")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=501", "limit")]
    public async Task What_cannot_be_read_is_refused(string query, string field = "after") =>
        await _follower.GetAsync($"/events?{query}").HasErrorsAsync(HttpStatusCode.BadRequest, field);

    public void Dispose() => _follower.Dispose();

    private async Task<string> EndAsync()
    {
        var position = (string)(await _follower.GetAsync("/events").JsonAsync())["position"]!;
        for (JsonNode feed; (feed = await ReadAsync(position))["events"]!.AsArray().Count > 0;)
        {
            position = (string)feed["position"]!;
        }

        return position;
    }

    /// <summary>The events of one user: the server also waits for transactions that tests of other databases have open.</summary>
    private async Task<JsonNode[]> EventsOfAsync(long id, string after, int count)
    {
        JsonNode[] events = [];
        await Poll.UntilAsync(
            async () =>
            {
                var feed = await ReadAsync(after);
                events = [.. feed["events"]!.AsArray().Select(entry => entry!).Where(entry => (long)entry["user"]!["id"]! == id)];
                return events.Length >= count;
            },
            $"{count} events of user {id}");
        return events;
    }

    private Task<JsonNode> ReadAsync(string after, string more = "") => _follower.GetAsync($"/events?after={after}{more}").JsonAsync();
}
