namespace Billing.Api.Tests;

public sealed class ListTests(ListTests.FiveInvoices app) : IClassFixture<ListTests.FiveInvoices>
{
    public sealed class FiveInvoices : BillingApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await ExecuteAsync(
                """
                INSERT INTO invoices (user_id, currency, exponent, subtotal, tax, amount, paid, credited, balance, status, number_order,
                    created_at, updated_at)
                SELECT user_id, 'USD', 2, amount, 0, amount, 0, 0, amount, 'draft', 0, timestamptz '2026-01-01Z' + day * interval '1 day', timestamptz '2026-02-01Z'
                FROM (VALUES (0, 10, 5.00), (1, 20, 120.00), (2, 10, 0.50), (3, 30, 120.00), (4, 20, 99999999.99))
                  AS given (day, user_id, amount)
                """);
        }
    }

    [Theory]
    [InlineData("", "1 2 3 4 5")]
    [InlineData("sort=-id", "5 4 3 2 1")]
    [InlineData("sort=amount", "3 1 2 4 5")]
    [InlineData("sort=-amount,-id", "5 4 2 1 3")]
    [InlineData("sort=user_id,-created_at", "3 1 5 2 4")]
    [InlineData("sort=-updated_at", "5 4 3 2 1")]
    [InlineData("sort=-updated_at,id", "1 2 3 4 5")]
    [InlineData("user_id=10", "1 3")]
    [InlineData("user_id=99999", "")]
    [InlineData("amount=120", "2 4")]
    [InlineData("amount=0.5", "3")]
    [InlineData("amount_min=5&amount_max=120.00", "1 2 4")]
    [InlineData("amount_max=0", "")]
    [InlineData("created_after=2026-01-03", "3 4 5")]
    [InlineData("created_before=2026-01-03", "1 2")]
    [InlineData("created_after=2026-01-02T00:00:00Z&created_before=2026-01-04T01:00:00%2B01:00", "2 3")]
    [InlineData("created_after=2026-01-05T00:00:00.000001Z", "")]
    [InlineData("q=120.00", "2 4")]
    [InlineData("q=120", "2 4")]
    [InlineData("q=%20120.0%20", "2 4")]
    [InlineData("q=20", "2 5")]
    [InlineData("q=5", "1 5")]
    [InlineData("q=0", "")]
    [InlineData("q=-5", "")]
    [InlineData("q=ada", "")]
    [InlineData("q=20&amount_min=1000&unknown=x", "5")]
    [InlineData("user_id=&amount=&created_after=&q=", "1 2 3 4 5")]
    public async Task Lists_are_filtered_and_sorted(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await app.Client.GetAsync($"/invoices?{query}").JsonAsync()).Ids()));

    [Theory]
    [InlineData("user_id=ada&amount=much&amount_min=-1&amount_max=1x2", "user_id", "amount", "amount_min", "amount_max")]
    [InlineData("created_after=yesterday&created_before=2026-02-30", "created_after", "created_before")]
    [InlineData("created_after=01/02/2026", "created_after")]
    [InlineData("user_id=1&user_id=2", "user_id")]
    [InlineData("sort=name&limit=0&after=x&q=%00", "sort", "limit", "after", "q")]
    public async Task What_cannot_be_read_is_refused(string query, params string[] fields) =>
        await app.Client.GetAsync($"/invoices?{query}").HasErrorsAsync(HttpStatusCode.BadRequest, fields);

    [Theory]
    [InlineData("sort=amount")]
    [InlineData("sort=-amount")]
    [InlineData("sort=user_id,-amount")]
    [InlineData("sort=-created_at")]
    [InlineData("sort=updated_at&amount_min=1")]
    public async Task Pages_of_one_are_the_list(string query)
    {
        var whole = (await app.Client.GetAsync($"/invoices?{query}").JsonAsync()).Ids();
        var paged = new List<long>();
        for (var next = $"/invoices?{query}&limit=1"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            Assert.Equal($"{whole.Length}", page.Headers.GetValues("X-Total-Count").Single());
            paged.AddRange((await page.JsonAsync()).Ids());
            next = page.Next();
        }

        Assert.Equal(whole, paged);
    }
}
