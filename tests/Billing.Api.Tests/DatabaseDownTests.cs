namespace Billing.Api.Tests;

public sealed class DatabaseDownTests
{
    /// <summary>The database is where nobody listens.</summary>
    public sealed class WithoutDatabase : BillingApp
    {
        protected override string ConnectionStringForService(string connectionString) =>
            "Host=127.0.0.1;Port=1;Username=nobody;Database=billingdb";
    }

    [Fact]
    public async Task Every_request_is_told_to_come_back_later()
    {
        await using var app = new WithoutDatabase();
        await app.InitializeAsync();
        var answers = await Task.WhenAll(
            app.Client.GetAsync("/invoices"),
            app.Client.GetAsync("/invoices/1"),
            app.Client.SendAsync("POST", "/invoices", """{"user_id":1,"amount":1}"""),
            app.Client.SendAsync("PUT", "/invoices/1", """{"user_id":1,"amount":1}"""),
            app.Client.SendAsync("PATCH", "/invoices/1", """{"user_id":1}"""),
            app.Client.DeleteAsync("/invoices/1"));
        foreach (var answer in answers)
        {
            await answer.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(answer.Headers.RetryAfter?.Delta);
        }
    }
}
