namespace Billing.Api.Tests;

public sealed class CustomerTests(CustomerTests.FiveCustomers app) : IClassFixture<CustomerTests.FiveCustomers>
{
    public sealed class FiveCustomers : BillingApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Users.Feed.Tell(
                new(11, 1, "bob"), new(12, 1, "Ada"), new(13, 1, "Ådne"), new(14, 1, "carol", Active: false),
                new(15, 1, "deleted-15", Active: false, Deleted: true));
            await this.FollowedAsync();
        }
    }

    [Theory]
    [InlineData("", "11 12 13 14 15")]
    [InlineData("sort=-id", "15 14 13 12 11")]
    [InlineData("sort=username", "12 11 14 15 13")]
    [InlineData("sort=-username", "13 15 14 11 12")]
    [InlineData("q=ADA", "12")]
    [InlineData("q=a%CC%8Adne", "13")]
    [InlineData("q=ob%40example", "11")]
    [InlineData("q=deleted-15%40EXAMPLE", "15")]
    [InlineData("q=deleted-14%40example", "")]
    [InlineData("q=%C3%85", "13")]
    [InlineData("q=ad", "12")]
    [InlineData("q=da", "")]
    [InlineData("q=%25", "")]
    [InlineData("q=_", "")]
    [InlineData("active=true", "11 12 13")]
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
