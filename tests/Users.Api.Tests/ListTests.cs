namespace Users.Api.Tests;

public sealed class ListTests(ListTests.SixUsers app) : IClassFixture<ListTests.SixUsers>
{
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

    [Theory]
    [InlineData("", "Bob ada École 100% a_b axb")]
    [InlineData("sort=id", "Bob ada École 100% a_b axb")]
    [InlineData("sort=-id", "axb a_b 100% École ada Bob")]
    [InlineData("sort=username", "100% a_b ada axb Bob École")]
    [InlineData("sort=-username", "École Bob axb ada a_b 100%")]
    [InlineData("sort=email", "ada axb Bob École 100% a_b")]
    [InlineData("sort=created_at", "Bob ada École 100% a_b axb")]
    [InlineData("sort=-updated_at,username", "axb a_b 100% École ada Bob")]
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
    [InlineData("q=COLE", "École")]
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
    [InlineData("q=b.example&username=bob", "Bob")]
    public async Task Lists_are_filtered(string query, string names)
    {
        var expected = names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
        Assert.Equal(expected, (await NamesAsync(query)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_table_has_every_user_of_the_list()
    {
        using var response = await app.Client.SendAsync("GET", "/users?sort=username&q=b.example&limit=1", null, ("Accept", "text/csv"));
        Assert.StartsWith("users-", response.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        var rows = (await response.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.Equal("id,username,email,role,active,has_password,created_at,updated_at", rows[0]);
        Assert.Equal(["\"100%\"", "\"a_b\"", "\"axb\"", "\"Bob\""], rows[1..^1].Select(row => row.Split(',')[1]));
        Assert.StartsWith("1,\"Bob\",\"bob@b.example\",member,true,false,20", rows[4], StringComparison.Ordinal);

        using var member = app.ClientFor(app.Issuer.Member(2));
        Assert.Contains("\r\n2,\"ada\"", await (await member.SendAsync("GET", "/users", null, ("Accept", "text/csv"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sort=password", "sort")]
    [InlineData("id=1&id=x", "id")]
    [InlineData("username=%00&email=%00&limit=x&sort=x", "username", "email", "limit", "sort")]
    public async Task What_cannot_be_read_is_refused(string query, params string[] fields) =>
        await app.Client.GetAsync($"/users?{query}").HasErrorsAsync(HttpStatusCode.BadRequest, fields);

    private async Task<string> NamesAsync(string query) =>
        string.Join(' ', (await app.Client.GetAsync($"/users?{query}").JsonAsync()).AsArray().Select(user => (string)user!["username"]!));
}
