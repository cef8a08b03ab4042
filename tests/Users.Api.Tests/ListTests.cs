namespace Users.Api.Tests;

public sealed class ListTests(ListTests.SixUsers app) : IClassFixture<ListTests.SixUsers>
{
    /// <summary>Nobody else writes here.</summary>
    public sealed class SixUsers : UsersApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            (string Name, string Email)[] users =
            [
                ("Bob", "bob@b.example"), ("ada", "ada@z.example"), ("École", "ecole@a.example"),
                ("100%", "percent@b.example"), ("a_b", "under@b.example"), ("axb", "AXB@b.example"),
            ];
            foreach (var (name, email) in users)
            {
                await Client.SendAsync("POST", "/users", Body(name, email)).JsonAsync(HttpStatusCode.Created);
            }
        }
    }

    [Fact]
    public async Task A_list_is_a_bare_array_with_its_count_in_a_header()
    {
        using var response = await app.Client.GetAsync("/users");
        Assert.Equal(6, (await response.JsonAsync()).AsArray().Count);
        Assert.Equal("6", response.Headers.GetValues("X-Total-Count").Single());
        Assert.Null(response.Next());
    }

    [Theory]
    [InlineData("", "Bob ada École 100% a_b axb")]
    [InlineData("sort=id", "Bob ada École 100% a_b axb")]
    [InlineData("sort=-id", "axb a_b 100% École ada Bob")]
    [InlineData("sort=username", "100% a_b ada axb Bob École")]
    [InlineData("sort=-username", "École Bob axb ada a_b 100%")]
    [InlineData("sort=email", "ada axb Bob École 100% a_b")]
    [InlineData("sort=created_at", "Bob ada École 100% a_b axb")]
    [InlineData("sort=-updated_at,username", "axb a_b 100% École ada Bob")]
    [InlineData("sort=id,username", "Bob ada École 100% a_b axb")]
    [InlineData("sort=-username&sort=email", "École Bob axb ada a_b 100%")]
    [InlineData("sort=%20-username%20,email,", "École Bob axb ada a_b 100%")]
    [InlineData("sort=&q=&limit=&id=&username=&after=", "Bob ada École 100% a_b axb")]
    public async Task Lists_are_sorted(string query, string names) => Assert.Equal(names, await NamesAsync(query));

    [Theory]
    [InlineData("username=ADA", "ada")]
    [InlineData("id=1&id=3&id=999", "Bob École")]
    [InlineData("id=3&id=3&username=bob", "")]
    [InlineData("username=%C3%A9cole", "École")]
    [InlineData("username=e%CC%81cole", "École")]
    [InlineData("username=ad", "")]
    [InlineData("username=a_b", "a_b")]
    [InlineData("email=axb@B.example", "axb")]
    [InlineData("username=ada&email=bob@b.example", "")]
    [InlineData("q=A", "ada a_b axb")]
    [InlineData("q=ada", "ada")]
    [InlineData("q=%20ADA%20", "ada")]
    [InlineData("q=%C3%89C", "École")]
    [InlineData("q=B.EXAMPLE", "Bob 100% a_b axb")]
    [InlineData("q=%25", "")]
    [InlineData("q=%C3%A9", "École")]
    [InlineData("q=O", "")]
    [InlineData("q=un", "a_b")]
    [InlineData("q=100%25", "100%")]
    [InlineData("q=ada%40Z.ex", "ada")]
    [InlineData("q=ada%40b.ex", "")]
    [InlineData("q=da%40z.ex", "ada")]
    [InlineData("q=%20", "Bob ada École 100% a_b axb")]
    [InlineData("q=a_", "a_b")]
    [InlineData("q=%5C", "")]
    [InlineData("q=%ED%A0%80", "")]
    [InlineData("q='; DROP TABLE users; --", "")]
    [InlineData("q=b.example&username=bob", "Bob")]
    [InlineData("unknown=1&page=2&username=bob", "Bob")]
    public async Task Lists_are_filtered(string query, string names)
    {
        var expected = names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
        Assert.Equal(expected, (await NamesAsync(query)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
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
    [InlineData("sort=username,-username", "sort")]
    [InlineData("sort=--id", "sort")]
    [InlineData("sort=ID", "sort")]
    [InlineData("after=1", "after")]
    [InlineData("after=%25", "after")]
    [InlineData("after=bnVsbA", "after")]
    [InlineData("after=W10", "after")]
    [InlineData("after=WyJpZCIsbnVsbF0", "after")]
    [InlineData("after=WyJpZCIsImFkYSJd", "after")]
    [InlineData("after=WyJpZCIsMSwyXQ", "after")]
    [InlineData("sort=username&after=WyJpZCIsMV0", "after")]
    [InlineData("sort=username&after=WyJ1c2VybmFtZSxpZCIsIlx1MDAwMCIsMV0", "after")]
    [InlineData("sort=username&after=WyJ1c2VybmFtZSxpZCIsIlx1ZDgwMCIsMV0", "after")]
    [InlineData("sort=created_at&after=WyJjcmVhdGVkX2F0LGlkIiwiMjAyNi0wMS0wMVQwMDowMDowMCIsMV0", "after")]
    [InlineData("sort=created_at&after=WyJjcmVhdGVkX2F0LGlkIiwiMjAyNi0wMS0wMVQwMDowMDowMCswMTowMCIsMV0", "after")]
    [InlineData("q=a%00b", "q")]
    [InlineData("id=1&id=x", "id")]
    [InlineData("username=%00&email=%00&limit=x&sort=x", "username", "email", "limit", "sort")]
    public async Task What_cannot_be_read_is_refused(string query, params string[] fields) =>
        await app.Client.GetAsync($"/users?{query}").HasErrorsAsync(HttpStatusCode.BadRequest, fields);

    [Fact]
    public async Task The_error_names_what_is_allowed()
    {
        await app.Client.GetAsync("/users?sort=age").HasErrorAsync(
            HttpStatusCode.BadRequest,
            "sort",
            "Must be some of id, username, email, created_at, updated_at, separated by commas, each with a - before it to descend.");
        await app.Client.GetAsync("/users?limit=0")
            .HasErrorAsync(HttpStatusCode.BadRequest, "limit", "Must be a whole number from 1 to 500.");
    }

    [Fact]
    public async Task The_next_link_keeps_the_path_and_the_other_parameters()
    {
        using var first = await app.Client.GetAsync("/users/?q=%C3%89&x=1&x=%26%3D&limit=1&q=");
        Assert.Null(first.Next());

        using var paged = await app.Client.GetAsync("/users/?q=b.example&x=1&x=%26%3D&limit=3&after=&sort=-username");
        Assert.Equal("4", paged.Headers.GetValues("X-Total-Count").Single());
        Assert.StartsWith("/users/?q=b.example&x=1&x=%26%3D&limit=3&sort=-username&after=", paged.Next(), StringComparison.Ordinal);

        using var last = await app.Client.GetAsync(paged.Next());
        Assert.Equal("4", last.Headers.GetValues("X-Total-Count").Single());
        Assert.Single((await last.JsonAsync()).AsArray());
        Assert.Null(last.Next());
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_sort()
    {
        using var page = await app.Client.GetAsync("/users?limit=1&sort=username");
        var after = page.Next()!.Split("after=")[1];
        await app.Client.GetAsync($"/users?limit=1&sort=-username&after={after}").HasErrorsAsync(HttpStatusCode.BadRequest, "after");
        await app.Client.GetAsync($"/users?limit=1&after={after}").HasErrorsAsync(HttpStatusCode.BadRequest, "after");
        await app.Client.GetAsync($"/users?limit=2&sort=username&after={after}").JsonAsync();
    }

    private async Task<string> NamesAsync(string query) =>
        string.Join(' ', (await app.Client.GetAsync($"/users?{query}").JsonAsync()).AsArray().Select(user => (string)user!["username"]!));
}
