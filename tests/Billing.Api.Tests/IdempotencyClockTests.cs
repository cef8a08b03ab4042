namespace Billing.Api.Tests;

public sealed class IdempotencyClockTests
{
    private const string Body = """{"user_id":1,"amount":1}""";

    [Fact]
    public async Task After_a_day_a_key_is_new()
    {
        await using var app = await ClockedBillingApp.StartAsync();
        var first = await CreateAsync(app);
        app.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(first, await CreateAsync(app));
        app.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var second = await CreateAsync(app);
        Assert.NotEqual(first, second);
        Assert.Equal(second, await CreateAsync(app));
        Assert.Equal(2, await app.CountAsync());
    }

    [Fact]
    public async Task Old_answers_are_deleted_within_an_hour()
    {
        await using var app = await ClockedBillingApp.StartAsync();
        await CreateAsync(app);
        app.Clock.Advance(TimeSpan.FromHours(12));
        await app.Client.SendAsync("POST", "/invoices", Body, ("Idempotency-Key", "younger")).JsonAsync(HttpStatusCode.Created);
        for (var hour = 0; hour < 13; hour++)
        {
            app.Clock.Advance(TimeSpan.FromHours(1));
        }

        await Poll.UntilAsync(
            async () => await app.ExecuteAsync("SELECT string_agg(key, ',') FROM idempotency_keys") is "younger", "the older is deleted");
    }

    private static async Task<long> CreateAsync(BillingApp app) => (long)(await app.Client
        .SendAsync("POST", "/invoices", Body, ("Idempotency-Key", "key")).JsonAsync(HttpStatusCode.Created))["id"]!;
}
