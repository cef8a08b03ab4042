namespace Billing.Api.Tests;

public sealed class DraftCustomerTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task A_draft_is_for_the_customer_as_they_are_known_and_an_issued_invoice_for_who_they_were()
    {
        await using (var connection = await app.Database.OpenConnectionAsync())
        {
            await connection.CopyAsync([new(41) { Username = null }, new(41, "open") { Sequence = 1, Username = "before" }]);
        }

        app.Users.Feed.Tell(new FakeEvent(41, 1, "Before"));
        await app.FollowedAsync();
        var tag = (await app.Client.GetAsync("/invoices/1")).Headers.ETag;
        app.Users.Feed.Tell(new FakeEvent(41, 2, "After"));
        await app.FollowedAsync();

        using var draft = await app.Client.GetAsync("/invoices/1");
        Assert.Equal("After", (string?)(await draft.JsonAsync())["bill_to"]!["username"]);
        Assert.NotEqual(tag, draft.Headers.ETag);
        Assert.Equal("before", (string?)(await app.Client.GetAsync("/invoices/2").JsonAsync())["bill_to"]!["username"]);
        Assert.Equal(new long[] { 1 }, (await app.Client.GetAsync("/invoices?q=AFTER").JsonAsync()).Ids());
        Assert.Equal(new long[] { 2 }, (await app.Client.GetAsync("/invoices?q=before").JsonAsync()).Ids());
    }
}
