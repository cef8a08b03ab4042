using CsCheck;

namespace Billing.Api.Tests;

public sealed class FeedTests(BillingApp app) : IClassFixture<BillingApp>
{
    private const int Users = 4;
    private static readonly string[] Names = ["ada", "BOB", "Ådne", "𝒳"];
    private int _samples;

    private static readonly Gen<(int User, int Version, int Name, bool Active)> Change =
        Gen.Select(Gen.Int[1, Users], Gen.Int[1, 6], Gen.Int[0, 3], Gen.Bool);

    [Fact]
    public async Task Told_in_any_order_late_and_again_customers_are_what_they_last_were() =>
        await Gen.Select(Change.Array[1, 30], Gen.Int, Gen.Int[1, 7]).SampleAsync(
            async (changes, seed, pageSize) =>
            {
                var firstId = 10_000 * Interlocked.Increment(ref _samples);
                // One content to a version, whatever the generator says.
                var history = changes
                    .Select(change => new FakeEvent(
                        firstId + change.User,
                        change.Version,
                        $"{Names[change.Name]}{change.User}-{change.Version}",
                        change.Active,
                        Age: TimeSpan.FromHours(1)))
                    .DistinctBy(told => (told.Id, told.Version))
                    .ToArray();
                var told = history.Concat(history).Concat(history).ToArray();
                new Random(seed).Shuffle(told);
                app.Users.Feed.PageSize = pageSize;
                app.Users.Feed.Tell(told);
                await app.FollowedAsync();

                var last = history.GroupBy(change => change.Id).Select(versions => versions.MaxBy(change => change.Version)!);
                var known = (await app.CustomersAsync()).Split('\n')
                    .Where(line => line.StartsWith($"{firstId / 10}", StringComparison.Ordinal));
                Assert.Equal(last.OrderBy(user => user.Id).Select(Line), known);
            },
            iter: 20,
            threads: 1);

    [Fact]
    public async Task Whoever_the_database_cuts_off_goes_on_where_it_was()
    {
        for (var user = 1; user <= 3; user++)
        {
            app.Users.Feed.Tell(new FakeEvent(user, 1, $"before{user}"));
            await app.FollowedAsync();
            await app.ExecuteAsync(
                """
                SELECT count(pg_terminate_backend(pid)) FROM pg_locks JOIN pg_stat_activity USING (pid)
                WHERE locktype = 'advisory' AND datname = current_database()
                """);
            app.Users.Feed.Tell(new FakeEvent(user, 2, $"after{user}"));
            await app.FollowedAsync();
            Assert.Equal($"after{user}", (string?)(await app.Client.GetAsync($"/customers/{user}").JsonAsync())["username"]);
        }
    }

    [Theory]
    [InlineData(500)]
    [InlineData(401)]
    [InlineData(204)]
    public async Task Whatever_users_api_answers_the_feed_is_read_again(int status)
    {
        app.Users.Feed.Failure = status;
        app.Users.Feed.Tell(new FakeEvent(status, 1, "while away"));
        await Poll.UntilAsync(() => Task.FromResult(app.Users.Feed.Failed >= 2), "the feed is tried again");
        app.Users.Feed.Failure = 0;
        await app.FollowedAsync();
    }

    private static string Line(FakeEvent user) =>
        $"{user.Id} {user.Username} {user.Email} {(user.Active ? 't' : 'f')} f {user.Version}";
}
