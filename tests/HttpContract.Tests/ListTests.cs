using Npgsql;

namespace HttpContract.Tests;

public sealed class ListTests(ListTests.FiveBooks app) : IClassFixture<ListTests.FiveBooks>
{
    public sealed class FiveBooks : BooksApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await ExecuteAsync(
                """
                INSERT INTO books (title, pages, published, chapters, is_lent, created_at) VALUES
                  ('Bob', 10, '2026-01-01', '{}', false, '2026-01-01Z'), ('ada', 20, '2026-01-03', '{}', false, '2026-01-02Z'),
                  ('École', 10, '2026-01-02', '{}', false, '2026-01-03T00:00:00.000001Z'), ('100%', 30, '2026-01-01', '{}', false, '2026-01-04Z'),
                  ('a_b', 20, '2026-01-02', '{}', false, '2026-01-05Z')
                """);
        }
    }

    [Fact]
    public async Task A_list_is_a_bare_array_with_its_count_in_a_header()
    {
        using var response = await app.Client.GetAsync("/books");
        Assert.Equal(5, (await response.JsonAsync()).AsArray().Count);
        Assert.Equal("5", response.Headers.GetValues("X-Total-Count").Single());
        Assert.Null(response.Next());
    }

    [Fact]
    public async Task The_count_is_right_whenever_something_was_committed()
    {
        await using var other = new BooksApp();
        await other.InitializeAsync();
        await using var connection = await other.ConnectAsync();
        Assert.Equal(["0", "0"], [await CountAsync(), await CountAsync()]);
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await InsertAsync(other, 2);
            await using var insert = new NpgsqlCommand(Insert(1), connection, transaction);
            await insert.ExecuteNonQueryAsync();
            Assert.Equal(["2", "2"], [await CountAsync(), await CountAsync()]);
            await transaction.CommitAsync();
        }

        Assert.Equal(["3", "3"], [await CountAsync(), await CountAsync()]);
        Assert.Equal("0", await CountAsync("?title=unknown"));
        await other.ExecuteAsync("DELETE FROM books WHERE id = 1");
        Assert.Equal(["2", "2"], [await CountAsync(), await CountAsync("?limit=1&sort=-id")]);

        Task<object?> InsertAsync(BooksApp app, int count) => app.ExecuteAsync(Insert(count));

        static string Insert(int count) =>
            $"INSERT INTO books (title, pages, published, chapters, is_lent, created_at) SELECT 'one', 1, '2026-01-01', '{{}}', false, now() FROM generate_series(1, {count})";

        async Task<string> CountAsync(string query = "")
        {
            using var response = await other.Client.GetAsync("/books" + query);
            return response.Headers.GetValues("X-Total-Count").Single();
        }
    }

    [Theory]
    [InlineData("", "1 2 3 4 5")]
    [InlineData("sort=-id", "5 4 3 2 1")]
    [InlineData("sort=title", "4 1 5 2 3")]
    [InlineData("sort=-title", "3 2 5 1 4")]
    [InlineData("sort=pages", "1 3 2 5 4")]
    [InlineData("sort=-pages", "4 5 2 3 1")]
    [InlineData("sort=-pages,id", "4 2 5 1 3")]
    [InlineData("sort=published,-pages", "4 1 5 3 2")]
    [InlineData("sort=-created_at", "5 4 3 2 1")]
    [InlineData("sort=id,title", "1 2 3 4 5")]
    [InlineData("sort=-title&sort=pages", "3 2 5 1 4")]
    [InlineData("sort=%20-title%20,pages,", "3 2 5 1 4")]
    [InlineData("sort=&q=&limit=&id=&title=&created_after=&after=", "1 2 3 4 5")]
    [InlineData("unknown=1&page=2&title=Bob", "1")]
    [InlineData("id=1&id=3&id=999", "1 3")]
    [InlineData("id=3&id=3&title=Bob", "")]
    [InlineData("q=%20a%20", "2 5")]
    [InlineData("q=%ED%A0%80", "")]
    [InlineData("q='; DROP TABLE books; --", "")]
    [InlineData("created_after=2026-01-03", "3 4 5")]
    [InlineData("created_after=2026-01-04T01:00:00%2B01:00", "4 5")]
    [InlineData("created_after=2026-01-03T00:00:00.000002Z", "4 5")]
    public async Task Lists_are_filtered_and_sorted_and_pages_of_one_are_the_list(string query, string ids)
    {
        var whole = (await app.Client.GetAsync($"/books?{query}").JsonAsync()).Ids();
        Assert.Equal(ids, string.Join(' ', whole));
        var paged = new List<long>();
        for (var next = $"/books?{query.Replace("&limit=", "", StringComparison.Ordinal)}&limit=1"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            Assert.Equal($"{whole.Length}", page.Headers.GetValues("X-Total-Count").Single());
            paged.AddRange((await page.JsonAsync()).Ids());
            next = page.Next();
        }

        Assert.Equal(whole, paged);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=501", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("limit=1.5", "limit")]
    [InlineData("limit=99999999999", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("sort=password", "sort")]
    [InlineData("sort=title,-title", "sort")]
    [InlineData("sort=--id", "sort")]
    [InlineData("sort=ID", "sort")]
    [InlineData("after=1", "after")]
    [InlineData("after=%25", "after")]
    [InlineData("q=a%00b", "q")]
    [InlineData("id=1&id=x", "id")]
    [InlineData("title=%00&created_after=yesterday&limit=x&sort=x", "title", "created_after", "limit", "sort")]
    public async Task What_cannot_be_read_is_refused(string query, params string[] fields) =>
        await app.Client.GetAsync($"/books?{query}").HasErrorsAsync(HttpStatusCode.BadRequest, fields);

    [Fact]
    public async Task The_error_names_what_is_allowed()
    {
        await app.Client.GetAsync("/books?sort=age").HasErrorAsync(
            HttpStatusCode.BadRequest,
            "sort",
            "Must be some of id, title, pages, published, created_at, separated by commas, each with a - before it to descend.");
        await app.Client.GetAsync("/books?limit=0").HasErrorAsync(HttpStatusCode.BadRequest, "limit", "Must be a whole number from 1 to 500.");
    }

    [Fact]
    public async Task The_next_link_keeps_the_path_and_the_other_parameters()
    {
        using var paged = await app.Client.GetAsync("/books/?q=&x=1&x=%26%3D&limit=3&after=&sort=-title");
        Assert.StartsWith("/books/?q=&x=1&x=%26%3D&limit=3&sort=-title&after=", paged.Next(), StringComparison.Ordinal);

        using var last = await app.Client.GetAsync(paged.Next());
        Assert.Equal("5", last.Headers.GetValues("X-Total-Count").Single());
        Assert.Equal(2, (await last.JsonAsync()).AsArray().Count);
        Assert.Null(last.Next());
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_sort()
    {
        using var page = await app.Client.GetAsync("/books?limit=1&sort=title");
        var after = page.Next()!.Split("after=")[1];
        await app.Client.GetAsync($"/books?limit=1&sort=-title&after={after}").HasErrorsAsync(HttpStatusCode.BadRequest, "after");
        await app.Client.GetAsync($"/books?limit=1&after={after}").HasErrorsAsync(HttpStatusCode.BadRequest, "after");
        await app.Client.GetAsync($"/books?limit=2&sort=title&after={after}").JsonAsync();
    }
}
