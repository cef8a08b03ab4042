namespace Billing.Api.Tests;

public sealed class ReplicaTests
{
    [Fact]
    public async Task Killed_between_and_during_its_writes_the_follower_goes_on_where_it_was()
    {
        const int Changes = 225;
        await using var replicas = await Replicas.CreateAsync();
        replicas.Users.Feed.PageSize = 2;
        var random = new Random(1);
        for (var run = 1; run <= 4; run++)
        {
            // Ten users change many times, and every change is told twice.
            var told = Enumerable.Range(1, Changes)
                .Select(index => new FakeEvent(1 + (index % 10), (1000 * run) + index, $"name{run}-{index}"))
                .ToArray();
            replicas.Users.Feed.Tell(told.Concat(told));
            var enough = await replicas.PositionAsync() + random.Next(20, Changes);
            await using var replica = replicas.Start();
            await Poll.UntilAsync(async () => await replicas.PositionAsync() >= enough, "some of the feed is followed");
            await replica.KillAsync();
        }

        await using var last = replicas.Start();
        await Poll.UntilAsync(async () => await replicas.PositionAsync() == 2 * 4 * Changes, "all of the feed is followed");
        var expected = Enumerable.Range(Changes - 9, 10).OrderBy(index => index % 10)
            .Select(index => $"{1 + (index % 10)} name4-{index} {4000 + index}");
        Assert.Equal(
            string.Join('\n', expected),
            await replicas.ReadAsync("SELECT string_agg(concat_ws(' ', id, username, user_version), E'\\n' ORDER BY id) FROM customers"));
    }

    [Fact]
    public async Task One_of_two_replicas_follows_and_the_other_takes_over()
    {
        await using var replicas = await Replicas.CreateAsync();
        await using var first = replicas.Start();
        await Poll.UntilAsync(async () => await replicas.FollowersAsync() == 1, "the first replica follows");
        await using var second = replicas.Start();
        await Poll.UntilAsync(() => Task.FromResult(second.Output.Contains("stands by", StringComparison.Ordinal)), "the second stands by");
        for (var told = 1; told <= 20; told++)
        {
            var end = told;
            replicas.Users.Feed.Tell(new FakeEvent(told, 1, $"user{told}"));
            await Poll.UntilAsync(async () => await replicas.PositionAsync() == end, "it is followed");
        }

        Assert.Equal((1, 1L), (replicas.Users.Feed.MostAtOnce, await replicas.FollowersAsync()));

        await first.KillAsync();
        replicas.Users.Feed.Tell(new FakeEvent(21, 1, "afterwards"));
        await Poll.UntilAsync(async () => await replicas.PositionAsync() == 21, "the second replica follows");
        Assert.Equal(1, await replicas.FollowersAsync());
    }
}
