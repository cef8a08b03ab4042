namespace Users.Api.Tests;

public sealed class PagingTests(PagingTests.ManyUsers app) : IClassFixture<PagingTests.ManyUsers>
{
    private const int Count = 10_001;

    /// <summary>More users than are counted, many of the same instant.</summary>
    public sealed class ManyUsers : UsersApp
    {
        private int _last;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await InsertAsync(Count);
        }

        public Task InsertAsync(int count)
        {
            var last = Interlocked.Add(ref _last, count);
            return ExecuteAsync(
                $"""
                INSERT INTO users (username, normalized_username, email, normalized_email, role, active, has_password, revision, created_at, updated_at)
                SELECT name, name, name || '@example.com', name || '@example.com', 'member', true, false, 1, instant, instant
                FROM (SELECT md5(i::text) AS name, timestamptz '2026-01-01Z' + i % 500 * interval '1 microsecond' AS instant
                      FROM generate_series({last - count + 1}, {last}) AS i) AS numbered
                """);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=-id")]
    [InlineData("&sort=username")]
    [InlineData("&sort=-created_at")]
    [InlineData("&sort=updated_at,-email")]
    [InlineData("&sort=-updated_at,username,-id")]
    public async Task Pages_neither_skip_nor_repeat_while_users_are_inserted(string sort)
    {
        var before = Enumerable.Range(1, Count).Select(id => (long)id);
        var seen = new List<long>();
        for (var next = $"/users?limit=500{sort}"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            seen.AddRange((await page.JsonAsync()).Ids());
            next = page.Next();
            await app.InsertAsync(2);
        }

        Assert.Equal(seen.Distinct().Count(), seen.Count);
        Assert.Empty(before.Except(seen));
    }

    [Theory]
    [InlineData("", 100)]
    [InlineData("?limit=1", 1)]
    [InlineData("?limit=500", 500)]
    public async Task The_limit_is_kept(string query, int count)
    {
        using var page = await app.Client.GetAsync("/users" + query);
        Assert.Equal(count, (await page.JsonAsync()).AsArray().Count);
        Assert.NotNull(page.Next());
    }

    [Theory]
    [InlineData("/users", "10000+")]
    [InlineData("/users?q=example.com&limit=1", "10000+")]
    [InlineData("/users?q=nobody", "0")]
    public async Task Counting_stops_at_ten_thousand(string path, string count)
    {
        using var page = await app.Client.GetAsync(path);
        Assert.Equal(count, page.Headers.GetValues("X-Total-Count").Single());
    }

    [Theory]
    [InlineData("q=abcdef", "ix_users_normalized_username_trigrams")]
    [InlineData("sort=-created_at&limit=5", "ix_users_created_at_id")]
    [InlineData("sort=username&limit=5", "ix_users_normalized_username")]
    [InlineData("sort=-email&limit=5", "ix_users_normalized_email")]
    [InlineData("email=nobody@example.com", "ix_users_normalized_email")]
    public async Task Indexes_serve_what_can_be_asked(string query, string index)
    {
        await app.ExecuteAsync("VACUUM ANALYZE users");
        var before = await ScansAsync(index);
        await Poll.UntilAsync(
            async () =>
            {
                // Of the second page on, which starts within the index.
                using var page = await app.Client.GetAsync($"/users?{query}");
                using var next = page.Next() is { } address ? await app.Client.GetAsync(address) : null;
                return await ScansAsync(index) > before;
            },
            $"{index} is used for {query}");
    }

    private async Task<long> ScansAsync(string index) =>
        (long)(await app.ExecuteAsync($"SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = '{index}'"))!;
}
