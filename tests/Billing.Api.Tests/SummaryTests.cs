using System.Globalization;
using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class SummaryTests(SummaryTests.ManyInvoices app) : IClassFixture<SummaryTests.ManyInvoices>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    public sealed class ManyInvoices : BillingApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var random = new Random(7);
            string[] states = ["draft", "open", "paid", "void", "uncollectible"];
            await using var connection = await Database.OpenConnectionAsync();
            await connection.CopyAsync(Enumerable.Range(1, 400).Select(sequence => new SeededInvoice(
                random.Next(1, 4), states[random.Next(states.Length)], random.Next(1, 100_000) / 100m)
            {
                Sequence = sequence,
                Currency = random.Next(3) == 0 ? "EUR" : "USD",
                Due = Today.AddDays(random.Next(-20, 20)),
            }));
            await ExecuteAsync(
                """
                INSERT INTO payments (invoice_id, currency, exponent, amount, paid_on, created_at)
                SELECT id, currency, exponent, amount, (now() AT TIME ZONE 'UTC')::date - (id % 500)::int, now()
                FROM invoices WHERE status = 'paid'
                """);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(99)]
    public async Task Its_figures_are_those_of_the_lists(long member)
    {
        using var client = app.ClientFor(member == 0 ? app.Issuer.Admin() : app.Issuer.Member(member));
        var currencies = (await client.GetAsync("/invoices/summary").JsonAsync())["currencies"]!.AsArray();
        Assert.Equal(member == 99 ? [] : ["EUR", "USD"], currencies.Select(currency => (string)currency!["currency"]!));
        foreach (var currency in currencies)
        {
            var code = (string)currency!["currency"]!;
            var open = await ListAsync(client, $"currency={code}&status=open");
            var overdue = await ListAsync(client, $"currency={code}&overdue=true");
            Assert.Equal((Sum(open), open.Count), ((string)currency["outstanding"]!, (int)currency["open_count"]!));
            Assert.Equal((Sum(overdue), overdue.Count), ((string)currency["overdue"]!, (int)currency["overdue_count"]!));
            Assert.Equal((await ListAsync(client, $"currency={code}&status=draft")).Count, (int)currency["draft_count"]!);
            Assert.True(overdue.Count > 0 && overdue.Count < open.Count);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Payments_are_added_up_by_month(long member)
    {
        using var client = app.ClientFor(member == 0 ? app.Issuer.Admin() : app.Issuer.Member(member));
        var currencies = (await client.GetAsync("/invoices/summary").JsonAsync())["currencies"]!.AsArray();
        foreach (var currency in currencies)
        {
            var months = currency!["paid_by_month"]!.AsArray();
            var last = new DateOnly(Today.Year, Today.Month, 1);
            Assert.Equal(
                Enumerable.Range(-11, 12).Select(back => last.AddMonths(back).ToString("yyyy-MM", CultureInfo.InvariantCulture)),
                months.Select(month => (string)month!["month"]!));
            foreach (var month in months)
            {
                var paid = await app.ExecuteAsync(
                    $"""
                    SELECT round(coalesce(sum(payments.amount), 0), 2)::text FROM payments JOIN invoices ON invoices.id = invoice_id
                    WHERE payments.currency = '{currency["currency"]}' AND to_char(paid_on, 'YYYY-MM') = '{month!["month"]}'
                      AND {member} IN (0, user_id)
                    """);
                Assert.Equal(paid, (string?)month["amount"]);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("user_id=2&amount_min=100")]
    [InlineData("status=open&status=paid&currency=EUR")]
    [InlineData("overdue=true&q=none%20of%20them")]
    public async Task Totals_are_those_of_the_list_with_the_same_filters(string filters)
    {
        var listed = (await ListAsync(app.Client, filters)).GroupBy(invoice => (
            (string)invoice!["currency"]!, (string)invoice["status"]!, (bool)invoice["overdue"]!));
        var totals = (await app.Client.GetAsync($"/invoices/totals?{filters}").JsonAsync())["totals"]!.AsArray();
        Assert.Equal(
            listed.Select(group => (group.Key, group.Count(), Sum(group, "amount"), Sum(group, "paid"), Sum(group, "balance"))).Order(),
            totals.Select(total => (
                ((string)total!["currency"]!, (string)total["status"]!, (bool)total["overdue"]!),
                (int)total["count"]!, (string)total["amount"]!, (string)total["paid"]!, (string)total["balance"]!)).Order());
    }

    [Fact]
    public async Task Totals_of_members_are_of_their_own()
    {
        using var member = app.ClientFor(app.Issuer.Member(2));
        var own = await member.GetAsync("/invoices/totals").JsonAsync();
        Assert.Equal((await app.Client.GetAsync("/invoices/totals?user_id=2&status=open&status=paid&status=void&status=uncollectible").JsonAsync()).ToJsonString(), own.ToJsonString());
    }

    [Theory]
    [InlineData("24", 24)]
    [InlineData("1", 1)]
    public async Task Payments_go_back_as_many_months_as_are_asked_for(string months, int count)
    {
        var currencies = (await app.Client.GetAsync($"/invoices/summary?months={months}").JsonAsync())["currencies"]!.AsArray();
        Assert.All(currencies, currency => Assert.Equal(count, currency!["paid_by_month"]!.AsArray().Count));
    }

    private static async Task<JsonArray> ListAsync(HttpClient client, string query) =>
        (await client.GetAsync($"/invoices?limit=500&{query}").JsonAsync()).AsArray();

    private static string Sum(IEnumerable<JsonNode?> invoices, string member = "balance") => invoices
        .Sum(invoice => decimal.Parse((string)invoice![member]!, CultureInfo.InvariantCulture)).ToString("F2", CultureInfo.InvariantCulture);
}
