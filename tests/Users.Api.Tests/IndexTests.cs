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
                INSERT INTO users (username, normalized_username, email, normalized_email, search_text, role, active, has_password, revision, created_at, updated_at)
                SELECT name, name, name || '@example.com', name || '@example.com', E'\\n' || name || E'\\n' || name || '@example.com', 'member', true, false, 1, instant, instant
                FROM (SELECT md5(i::text) AS name, timestamptz '2026-01-01Z' + i % 500 * interval '1 microsecond' AS instant
                      FROM generate_series({last - count + 1}, {last}) AS i) AS numbered;

                INSERT INTO user_history (user_id, at, action, actor, address, is_sign_in)
                SELECT id, created_at, (array['signed_in', 'sign_in_failed', 'updated'])[1 + i % 3], 'user:' || id, '10.0.' || id % 200 || '.' || i, i % 3 < 2
                FROM users, generate_series(1, 3) AS i
                """);
        }
    }

    [Theory]
    [InlineData("/users?q=abcdef", "ix_users_search_text_trigrams")]
    [InlineData("/users?q=ab", "ix_users_search_text_trigrams")]
    [InlineData("/users?q=%E5%8C%97%E4%BA%AC", "ix_users_search_text_trigrams")]
    [InlineData("/users?q=Z%C3%BCrich", "ix_users_search_text_trigrams")]
    [InlineData("/users?sort=-created_at&limit=5", "ix_users_created_at_id")]
    [InlineData("/users?sort=updated_at&limit=5", "ix_users_updated_at_id")]
    [InlineData("/users?role=admin", "ix_users_role_id")]
    [InlineData("/users?active=false", "ix_users_active_id")]
    [InlineData("/users?sort=username&limit=5", "ix_users_search_text_id")]
    [InlineData("/users?sort=-email&limit=5", "ix_users_normalized_email")]
    [InlineData("/users?email=nobody@example.com", "ix_users_normalized_email")]
    [InlineData("/audit?limit=5", "pk_user_history")]
    [InlineData("/audit?user_id=77", "ix_user_history_user_id_id")]
    [InlineData("/audit?action=sign_in_delayed", "ix_user_history_action_id")]
    [InlineData("/audit?address=10.0.7.1", "ix_user_history_address_id")]
    [InlineData("/users/77/activity", "ix_user_history_user_id_id")]
    [InlineData("/users/77/history", "ix_user_history_changes")]
    public async Task Indexes_serve_what_can_be_asked(string path, string index)
    {
        await app.ExecuteAsync("VACUUM ANALYZE users, user_history");
        var before = await ScansAsync(index);
        await Poll.UntilAsync(
            async () =>
            {
                // Of the second page on, which starts within the index.
                using var page = await app.Client.GetAsync(path);
                using var next = page.Next() is { } address ? await app.Client.GetAsync(address) : null;
                return await ScansAsync(index) > before;
            },
            $"{index} is used for {path}");
    }

    [Theory]
    [InlineData("/users?q=%25", "ix_users_search_text_start")]
    [InlineData("/users?q=_", "ix_users_search_text_start")]
    [InlineData("/users?q=%5C&sort=-created_at", "ix_users_search_text_start")]
    [InlineData("/users?q=%25%25%25%25", "ix_users_search_text_start")]
    [InlineData("/users?q=%F0%9F%98%80", "ix_users_search_text_start")]
    [InlineData("/users?q=%D9%A1%D9%A2%D9%A3", "ix_users_search_text_start")]
    [InlineData("/users?q=q", "ix_users_search_text_trigrams")]
    [InlineData("/users?q=%25q", "ix_users_search_text_trigrams")]
    [InlineData("/users?q=q.x%25_%25", "ix_users_search_text_trigrams")]
    [InlineData("/audit?q=abcdef", "ix_users_search_text_trigrams")]
    [InlineData("/audit?q=abcdef", "ix_user_history_user_id_id")]
    [InlineData("/audit?q=%25", "ix_users_search_text_start")]
    [InlineData("/audit?q=10.0.7.1", "ix_user_history_address_id")]
    [InlineData("/audit?done_before=2000-01-01", "ix_user_history_at")]
    [InlineData("/audit?done_after=2100-01-01", "ix_user_history_at")]
    public async Task No_search_reads_a_table_as_a_whole(string path, string index)
    {
        await app.ExecuteAsync("VACUUM ANALYZE users, user_history");
        using var sent = new SentCommands(app.Database);
        await app.Client.GetAsync(path).HasStatusAsync(HttpStatusCode.OK);
        await sent.AssertServedByAsync(index);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("%25")]
    [InlineData("%20")]
    public async Task A_very_long_search_is_answered(string character) =>
        await app.Client.GetAsync($"/users?q=x{string.Concat(Enumerable.Repeat(character, 8000 / character.Length))}").HasStatusAsync(HttpStatusCode.OK);

    private async Task<long> ScansAsync(string index) =>
        (long)(await app.ExecuteAsync($"SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = '{index}'"))!;
}
