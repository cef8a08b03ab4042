namespace Billing.Api.Tests;

public sealed class CustomerTests(CustomerTests.SevenCustomers app) : IClassFixture<CustomerTests.SevenCustomers>
{
    public sealed class SevenCustomers : BillingApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Users.Feed.Tell(
                new(11, 1, "bob"), new(12, 1, "Ada"), new(13, 1, "Ådne"), new(14, 1, "carol", Active: false),
                new(15, 1, "deleted-15", Active: false, Deleted: true),
                new(16, 1, "Café Zürich"), new(17, 1, "大北京店"));
            await this.FollowedAsync();
        }
    }

    [Theory]
    [InlineData("", "11 12 13 14 15 16 17")]
    [InlineData("sort=-id", "17 16 15 14 13 12 11")]
    [InlineData("sort=username", "12 13 11 16 14 15 17")]
    [InlineData("sort=-username", "17 15 14 16 11 13 12")]
    [InlineData("q=ADA", "12")]
    [InlineData("q=a%CC%8Adne", "13")]
    [InlineData("q=ob%40example", "11")]
    [InlineData("q=deleted-15%40EXAMPLE", "15")]
    [InlineData("q=deleted-14%40example", "")]
    [InlineData("q=%C3%85", "12 13")]
    [InlineData("q=ad", "12 13")]
    [InlineData("q=cafe", "16")]
    [InlineData("q=zurich", "16")]
    [InlineData("q=Z%C3%9CRICH", "16")]
    [InlineData("q=%E5%8C%97%E4%BA%AC", "17")]
    [InlineData("q=%E4%BA%AC%E5%8C%97", "")]
    [InlineData("q=%E5%A4%A7", "17")]
    [InlineData("q=da", "")]
    [InlineData("q=%25", "")]
    [InlineData("q=_", "")]
    [InlineData("active=true", "11 12 13 16 17")]
    [InlineData("active=false&q=carol", "14")]
    public async Task Customers_are_searched_and_sorted(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await app.Client.GetAsync($"/customers?{query}").JsonAsync()).Ids()));

    [Fact]
    public async Task A_customer_is_what_the_feed_told_of_the_user()
    {
        var customer = await app.Client.GetAsync("/customers/12").JsonAsync();
        Assert.Equal("""{"id":12,"username":"Ada","email":"Ada@example.com","active":true,"deleted":false}""", customer.ToJsonString());
        await app.Client.GetAsync("/customers/99").IsProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_table_has_every_customer()
    {
        using var response = await app.Client.SendAsync("GET", "/customers?sort=-id&limit=1", null, ("Accept", "text/csv"));
        Assert.StartsWith("customers-", response.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        var rows = (await response.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.Equal("id,username,email,active,deleted", rows[0]);
        Assert.Equal(9, rows.Length);
        Assert.Equal("15,\"deleted-15\",\"deleted-15@example.com\",false,true", rows[3]);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused() => await app.Client.GetAsync("/customers?sort=email&active=yes&q=%00")
        .HasErrorsAsync(HttpStatusCode.BadRequest, "sort", "active", "q");

    [Fact]
    public async Task A_member_sees_only_themselves()
    {
        using var member = app.ClientFor(app.Issuer.Member(12));
        Assert.Equal(new long[] { 12 }, (await member.GetAsync("/customers").JsonAsync()).Ids());
        Assert.Equal(12, (long?)(await member.GetAsync("/customers/12").JsonAsync())["id"]);
        await member.GetAsync("/customers/11").IsProblemAsync(HttpStatusCode.NotFound);
    }
}
