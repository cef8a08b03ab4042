namespace Billing.Api.Tests;

/// <summary>Waits for the feed of users to be followed.</summary>
public static class Following
{
    public static Task FollowedAsync(this BillingApp app) => Poll.UntilAsync(
        async () => await app.ExecuteAsync("SELECT position FROM feed_position") as string == app.Users.Feed.End,
        $"the feed is followed to {app.Users.Feed.End}");

    public static async Task<string> CustomersAsync(this BillingApp app) => (string)(await app.ExecuteAsync(
        """
        SELECT coalesce(string_agg(concat_ws(' ', id, username, email, active, deleted, user_version), E'\n' ORDER BY id), '')
        FROM customers
        """))!;
}
