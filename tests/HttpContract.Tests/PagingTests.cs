namespace HttpContract.Tests;

public sealed class PagingTests(PagingTests.ManyBooks app) : IClassFixture<PagingTests.ManyBooks>
{
    private const int Count = 10_001;

    public sealed class ManyBooks : BooksApp
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
                INSERT INTO books (title, pages, published, chapters, is_lent, created_at)
                SELECT 'book ' || md5(i::text), i % 7, date '2026-01-01' + i % 20, ARRAY[]::text[], false, timestamptz '2026-01-01Z' + i % 500 * interval '1 microsecond'
                FROM generate_series({last - count + 1}, {last}) AS i
                """);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=-id")]
    [InlineData("&sort=title")]
    [InlineData("&sort=-created_at")]
    [InlineData("&sort=published,-pages")]
    [InlineData("&sort=-created_at,title,-id")]
    [InlineData("&q=book")]
    [InlineData("&sort=title&q=book a", "book a")]
    public async Task Pages_neither_skip_nor_repeat_while_books_are_inserted(string query, string start = "")
    {
        var before = (long[])(await app.ExecuteAsync($"SELECT array_agg(id) FROM books WHERE id <= {Count} AND title LIKE '{start}%'"))!;
        var seen = new List<long>();
        for (var next = $"/books?limit=500{query}"; next is not null;)
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
        using var page = await app.Client.GetAsync("/books" + query);
        Assert.Equal(count, (await page.JsonAsync()).AsArray().Count);
        Assert.NotNull(page.Next());
    }

    [Theory]
    [InlineData("/books", "10000+")]
    [InlineData("/books?q=book&limit=1", "10000+")]
    [InlineData("/books?q=nothing", "0")]
    public async Task Counting_stops_at_ten_thousand(string path, string count)
    {
        using var page = await app.Client.GetAsync(path);
        Assert.Equal(count, page.Headers.GetValues("X-Total-Count").Single());
    }
}
