using System.Text.Json.Nodes;
using Npgsql;

namespace Billing.Api.Tests;

public sealed class DraftCustomerTests
{
    [Fact]
    public async Task A_draft_is_for_the_customer_as_they_are_known_and_an_issued_invoice_for_who_they_were()
    {
        await using var app = await BillingApp.StartAsync();
        await using (var connection = await app.Database.OpenConnectionAsync())
        {
            await connection.CopyAsync([new(41) { Username = null }, new(41, "open") { Sequence = 1, Username = "before" }]);
        }

        app.Users.Feed.Tell(new FakeEvent(41, 1, "Before"));
        await app.FollowedAsync();
        var tag = (await app.Client.GetAsync("/invoices/1")).Headers.ETag!.ToString();
        app.Users.Feed.Tell(new FakeEvent(41, 2, "After"));
        await app.FollowedAsync();

        using var draft = await app.Client.GetAsync("/invoices/1");
        Assert.Equal("After", (string?)(await draft.JsonAsync())["bill_to"]!["username"]);
        Assert.NotEqual(tag, draft.Headers.ETag!.ToString());
        await app.Client.SendAsync("PATCH", "/invoices/1", """{"memo":"As agreed."}""", ("If-Match", tag)).JsonAsync();
        Assert.Equal("before", (string?)(await app.Client.GetAsync("/invoices/2").JsonAsync())["bill_to"]!["username"]);
        Assert.Equal(new long[] { 1 }, (await app.Client.GetAsync("/invoices?q=AFTER").JsonAsync()).Ids());
        Assert.Equal(new long[] { 2 }, (await app.Client.GetAsync("/invoices?q=before").JsonAsync()).Ids());

        var issued = await app.Client.GetAsync("/invoices/2").JsonAsync();
        app.Users.Feed.Tell(new FakeEvent(41, 3, "deleted-41", Active: false, Deleted: true));
        await app.FollowedAsync();
        Assert.Equal("deleted-41", (string?)(await app.Client.GetAsync("/invoices/1").JsonAsync())["bill_to"]!["username"]);
        Assert.Equal(issued.ToJsonString(), (await app.Client.GetAsync("/invoices/2").JsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task A_draft_that_is_made_while_its_customer_is_renamed_gets_the_new_name()
    {
        await using var app = await BillingApp.StartAsync();
        await app.ExecuteAsync(
            """
            CREATE FUNCTION wait_for_test() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock(42); RETURN NEW; END';
            CREATE TRIGGER slow BEFORE INSERT ON invoices FOR EACH ROW WHEN (NEW.memo = 'slow') EXECUTE FUNCTION wait_for_test();
            """);
        app.Users.Feed.Tell(new FakeEvent(42, 1, "Before"));
        await app.FollowedAsync();
        Task<JsonNode> creating;
        await using (var connection = await app.Database.OpenConnectionAsync())
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand("SELECT pg_advisory_xact_lock(42)", connection, transaction);
            await hold.ExecuteNonQueryAsync();
            creating = app.AddAsync("/invoices", """{"user_id":42,"amount":1,"memo":"slow"}""");
            await Poll.UntilAsync(async () => await CountWaitingAsync(app) >= 1, "the name is read, and the draft not yet there to be seen");
            app.Users.Feed.Tell(new FakeEvent(42, 2, "After"));
            await Poll.UntilAsync(
                async () => await CountWaitingAsync(app) >= 2 || await app.ExecuteAsync("SELECT position FROM feed_position") as string == app.Users.Feed.End,
                "the follower renames, or waits");
            await transaction.RollbackAsync();
        }

        var id = (await creating)["id"];
        await app.FollowedAsync();
        Assert.Equal("After", (string?)(await app.Client.GetAsync($"/invoices/{id}").JsonAsync())["bill_to"]!["username"]);
    }

    private static async Task<long> CountWaitingAsync(BillingApp app) => (long)(await app.ExecuteAsync(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"))!;
}
