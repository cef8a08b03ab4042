namespace Users.Api.Tests;

public sealed class LostCommitTests(LostCommitTests.Patient app) : IClassFixture<LostCommitTests.Patient>
{
    /// <summary>Has time to connect anew: how long that takes on a busy machine is not what is tested here.</summary>
    public sealed class Patient : BehindFaultyNetwork
    {
        /// <inheritdoc />
        protected override string ConnectionStringForService(string connectionString) =>
            base.ConnectionStringForService(connectionString) + ";Timeout=30";
    }

    // Every change of a user is told to others.
    private const string Transactions = "user_events";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_creation_whose_commit_got_lost_is_repeated(int times)
    {
        app.Network.Lose(Loss.Request, Transactions, times);
        await CreateOneAsync(UsersApp.NewName(), failures: times);
    }

    [Fact]
    public async Task A_creation_that_was_committed_unheard_is_not_repeated()
    {
        app.Network.Lose(Loss.Answer, Transactions);
        await CreateOneAsync(UsersApp.NewName(), failures: 1);
    }

    [Fact]
    public async Task A_creation_that_is_still_being_committed_unheard_is_waited_for()
    {
        await app.ExecuteAsync(
            """
            CREATE FUNCTION take_half_a_second() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.5); RETURN NULL; END';
            CREATE CONSTRAINT TRIGGER slow_commit AFTER INSERT ON users DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW WHEN (NEW.username LIKE 'slow%') EXECUTE FUNCTION take_half_a_second();
            """);
        app.Network.Lose(Loss.Answer, Transactions);
        await CreateOneAsync("slow" + UsersApp.NewName(), failures: 1);
    }

    [Fact]
    public async Task A_change_that_was_committed_unheard_is_not_taken_for_somebody_elses()
    {
        var (path, tag) = await CreateAsync();
        app.Network.Lose(Loss.Answer, Transactions);
        var body = $$"""{"username":"{{UsersApp.NewName()}}"}""";
        var changed = await app.Client.SendAsync("PATCH", path, body, ("If-Match", tag)).JsonAsync();
        Assert.Equal(changed.ToJsonString(), (await app.Client.GetAsync(path).JsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task A_deletion_that_was_committed_unheard_is_a_success()
    {
        var (path, tag) = await CreateAsync();
        app.Network.Lose(Loss.Answer, Transactions);
        using var response = await app.Client.SendAsync("DELETE", path, null, ("If-Match", tag));
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task Connections_that_the_server_ended_are_replaced_unnoticed()
    {
        await app.CreateUserAsync();
        await app.ExecuteAsync(
            """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """);
        await app.CreateUserAsync();
    }

    private async Task CreateOneAsync(string name, int failures)
    {
        var before = app.Network.Failures;
        var user = await app.CreateUserAsync(name);
        Assert.Equal(before + failures, app.Network.Failures);
        Assert.Equal(user.ToJsonString(), (await app.Client.GetAsync($"/users/{user["id"]}").JsonAsync()).ToJsonString());
        Assert.Equal(1L, await app.ExecuteAsync($"SELECT count(*) FROM users WHERE username = '{name}'"));
    }

    private async Task<(string Path, string Tag)> CreateAsync()
    {
        var user = await app.CreateUserAsync();
        var path = $"/users/{user["id"]}";
        return (path, (await app.Client.GetAsync(path)).Headers.ETag!.ToString());
    }
}
