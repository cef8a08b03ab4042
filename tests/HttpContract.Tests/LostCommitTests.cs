namespace HttpContract.Tests;

public sealed class LostCommitTests(LostCommitTests.PatientBooks fixture) : IClassFixture<LostCommitTests.PatientBooks>
{
    private const string Transactions = "books";

    private readonly BooksBehindFaultyNetwork _app = fixture.App;

    /// <summary>How long a busy machine takes to connect anew is not what is tested here.</summary>
    public sealed class PatientBooks : IAsyncLifetime
    {
        public BooksBehindFaultyNetwork App { get; } = new() { Timeout = 30 };

        public ValueTask InitializeAsync() => App.InitializeAsync();

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }

    [Theory]
    [InlineData(Loss.Request, false)]
    [InlineData(Loss.Request, true)]
    [InlineData(Loss.Request, false, 2)]
    [InlineData(Loss.RequestUnnoticed, false)]
    [InlineData(Loss.RequestUnnoticed, true)]
    [InlineData(Loss.Answer, false)]
    [InlineData(Loss.Answer, true)]
    public async Task A_commit_that_got_lost_or_whose_answer_did_is_one_effect(Loss loss, bool hasKey, int times = 1)
    {
        var (title, before) = (BooksApp.NewTitle(), _app.Network.Failures);
        _app.Network.Lose(loss, Transactions, times);
        var headers = hasKey ? [("Idempotency-Key", title)] : Array.Empty<(string, string)>();
        var created = await _app.Client.SendAsync("POST", "/books", BooksApp.Body(title), headers).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(before + times, _app.Network.Failures);
        Assert.Equal(created.ToJsonString(), (await _app.Client.GetAsync($"/books/{created["id"]}").JsonAsync()).ToJsonString());
        Assert.Equal(1, await _app.CountAsync(title));
    }

    [Fact]
    public async Task A_creation_that_is_still_being_committed_unheard_is_waited_for()
    {
        await _app.ExecuteAsync(
            """
            CREATE FUNCTION take_half_a_second() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.5); RETURN NULL; END';
            CREATE CONSTRAINT TRIGGER slow_commit AFTER INSERT ON books DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW WHEN (NEW.title = 'slow') EXECUTE FUNCTION take_half_a_second();
            """);
        _app.Network.Lose(Loss.Answer, Transactions);
        await _app.Client.SendAsync("POST", "/books", BooksApp.Body("slow")).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(1, await _app.CountAsync("slow"));
    }

    [Theory]
    [InlineData(Loss.RequestUnnoticed)]
    [InlineData(Loss.Answer)]
    public async Task A_change_that_got_lost_or_was_committed_unheard_is_not_taken_for_somebody_elses(Loss loss)
    {
        var (path, tag) = await _app.CreateTaggedAsync();
        _app.Network.Lose(loss, Transactions);
        var changed = await _app.Client.SendAsync("PATCH", path, """{"pages":11}""", ("If-Match", tag)).JsonAsync();
        Assert.Equal(changed.ToJsonString(), (await _app.Client.GetAsync(path).JsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task A_deletion_that_was_committed_unheard_is_a_success()
    {
        var (path, tag) = await _app.CreateTaggedAsync();
        _app.Network.Lose(Loss.Answer, Transactions);
        await _app.Client.SendAsync("DELETE", path, null, ("If-Match", tag)).HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Connections_that_the_server_ended_are_replaced_unnoticed()
    {
        await _app.CreateAsync();
        await _app.ExecuteAsync(
            """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """);
        await _app.CreateAsync();
    }

    [Fact]
    public async Task Where_the_database_is_reached_no_more_nobody_says_that_nothing_was_done()
    {
        await using var cutOff = new BooksBehindFaultyNetwork { Timeout = 30 };
        await cutOff.InitializeAsync();
        cutOff.Network.Lose(Loss.AnswerAndNetwork, Transactions);
        using var response = await cutOff.Client.SendAsync("POST", "/books", BooksApp.Body("lost"));
        Assert.NotNull(response.Headers.RetryAfter?.Delta);
        var problem = await response.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("outcome_unknown", (string?)problem["code"]);
        await Poll.UntilAsync(async () => await cutOff.CountAsync("lost") == 1, "the server has committed");
    }
}
