namespace Users.Api.Tests;

public sealed class IndexTests(IndexTests.ManyUsers app) : IClassFixture<IndexTests.ManyUsers>
{
    private const int Count = 10_001;

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
    [InlineData("q=abcdef", "ix_users_normalized_username_trigrams")]
    [InlineData("sort=-created_at&limit=5", "ix_users_created_at_id")]
    [InlineData("sort=updated_at&limit=5", "ix_users_updated_at_id")]
    [InlineData("role=admin", "ix_users_role_id")]
    [InlineData("active=false", "ix_users_active_id")]
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
