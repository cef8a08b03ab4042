namespace Billing.Api.Tests;

public sealed class PagingTests(PagingTests.ManyInvoices app) : IClassFixture<PagingTests.ManyInvoices>
{
    private const int Count = 700;

    /// <summary>Many invoices of few amounts and days.</summary>
    public sealed class ManyInvoices : BillingApp
    {
        private int _sequence;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await InsertAsync(Count);
        }

        public async Task InsertAsync(int count)
        {
            await using var connection = await Database.OpenConnectionAsync();
            await connection.CopyAsync(Enumerable.Range(Interlocked.Add(ref _sequence, count) - count + 1, count).Select(sequence =>
                new SeededInvoice(1 + (sequence % 3), sequence % 2 == 0 ? "open" : "draft", 1 + (sequence % 7))
                {
                    Sequence = sequence,
                    Due = sequence % 10 == 5 ? null : new DateOnly(2026, 2, 1 + (sequence % 20)),
                    Memo = sequence % 4 == 0 ? null : "a memo",
                }));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=-id")]
    [InlineData("&sort=number")]
    [InlineData("&sort=-number")]
    [InlineData("&sort=amount")]
    [InlineData("&sort=-due_date")]
    [InlineData("&sort=issue_date,-amount")]
    [InlineData("&q=ada")]
    [InlineData("&currency=USD&sort=-created_at")]
    public async Task Pages_neither_skip_nor_repeat_while_invoices_are_inserted(string query)
    {
        var seen = new List<long>();
        for (var next = $"/invoices?limit=100{query}"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            seen.AddRange((await page.JsonAsync()).Ids());
            next = page.Next();
            await app.InsertAsync(2);
        }

        Assert.Equal(seen.Distinct().Count(), seen.Count);
        Assert.Empty(Enumerable.Range(1, Count).Select(id => (long)id).Except(seen));
    }
}
