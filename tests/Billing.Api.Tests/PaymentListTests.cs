namespace Billing.Api.Tests;

/// <summary>The payments of all invoices.</summary>
public sealed class PaymentListTests(PaymentListTests.SixPayments app) : IClassFixture<PaymentListTests.SixPayments>
{
    public sealed class SixPayments : BillingApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var first = await PathAsync("""{"user_id":1,"amount":500}""");
            await AddAsync(first, """{"amount":100,"paid_on":"2026-03-02","method":"Bank transfer","reference":"RF18 Müller"}""");
            var wrong = await AddAsync(first, """{"amount":50,"paid_on":"2026-03-05","method":"card"}""");
            await PostAsync($"{first}/{wrong["id"]}/reverse", """{"reason":"Another customer's."}""");
            var second = await PathAsync("""{"user_id":2,"amount":70,"currency":"EUR","memo":"retainer"}""");
            await AddAsync(second, """{"amount":80,"paid_on":"2026-03-01","method":"BANK TRANSFER","reference":"RF19","overpayment":"credit"}""");
            var third = await PathAsync("""{"user_id":2,"amount":30,"currency":"EUR"}""");
            await AddAsync(third, """{"amount":10,"paid_on":"2026-03-04","source":"credit"}""");
            await AddAsync(third, """{"amount":"0.5","paid_on":"2026-03-06"}""");
            await AddAsync(await PathAsync("""{"user_id":3,"amount":"100"}"""), """{"amount":100,"paid_on":"2026-02-28","method":"cash"}""");
        }

        private async Task<string> PathAsync(string json)
        {
            var draft = await AddAsync("/invoices", json);
            await PostAsync($"/invoices/{draft["id"]}/issue", """{"issue_date":"2026-02-01"}""");
            return $"/invoices/{draft["id"]}/payments";
        }
    }

    [Theory]
    [InlineData("", "1 2 3 4 5 6")]
    [InlineData("sort=-id", "6 5 4 3 2 1")]
    [InlineData("sort=-paid_on", "5 2 4 1 3 6")]
    [InlineData("sort=currency,-amount", "3 4 5 6 1 2")]
    [InlineData("sort=amount", "5 4 2 3 1 6")]
    [InlineData("user_id=2", "3 4 5")]
    [InlineData("user_id=9", "")]
    [InlineData("currency=USD&sort=-id", "6 2 1")]
    [InlineData("method=bank%20transfer", "1 3")]
    [InlineData("method=bank", "")]
    [InlineData("source=credit", "4")]
    [InlineData("source=received&currency=EUR", "3 5")]
    [InlineData("reversed=true", "2")]
    [InlineData("reversed=false&user_id=1", "1")]
    [InlineData("paid_from=2026-03-02&paid_to=2026-03-04", "1 4")]
    [InlineData("paid_from=2026-03-04", "4 2 5")]
    [InlineData("paid_to=2026-03-01&sort=id", "3 6")]
    [InlineData("q=rf18", "1")]
    [InlineData("q=muller", "1")]
    [InlineData("q=100", "1 6")]
    [InlineData("q=0.5", "5")]
    [InlineData("q=user2", "3 4 5")]
    [InlineData("q=retainer", "3")]
    [InlineData("q=inv-2026-000003", "4 5")]
    [InlineData("q=user2&reversed=false&paid_from=2026-03-05", "5")]
    [InlineData("q=nothing%20of%20the%20kind", "")]
    public async Task Payments_are_filtered_searched_and_sorted(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await app.Client.GetAsync($"/payments?{query}").JsonAsync()).Ids()));

    [Theory]
    [InlineData("sort=-paid_on")]
    [InlineData("sort=currency,amount")]
    [InlineData("paid_from=2026-01-01")]
    [InlineData("q=user")]
    public async Task Pages_of_one_are_the_list(string query)
    {
        using var whole = await app.Client.GetAsync($"/payments?{query}");
        Assert.Equal("6", whole.Headers.GetValues("X-Total-Count").Single());
        var paged = new List<long>();
        for (var next = $"/payments?{query}&limit=1"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            paged.AddRange((await page.JsonAsync()).Ids());
            next = page.Next();
        }

        Assert.Equal((await whole.JsonAsync()).Ids(), paged);
    }

    [Fact]
    public Task What_cannot_be_read_is_refused() => app.Client.GetAsync("/payments?user_id=x&currency=usd&source=thin-air&reversed=maybe&paid_from=1&paid_to=2026-02-30&sort=user")
        .HasErrorsAsync(HttpStatusCode.BadRequest, "user_id", "currency", "source", "reversed", "paid_from", "paid_to", "sort");

    [Fact]
    public async Task A_payment_says_what_it_is_of_in_lists_and_by_itself()
    {
        var payment = (await app.Client.GetAsync("/payments?reversed=true").JsonAsync())[0]!;
        Assert.Equal(
            ("USD", 1L, "user1", "INV-2026-000001", "Another customer's."),
            ((string?)payment["currency"], (long)payment["user_id"]!, (string?)payment["bill_to"]!["username"], (string?)payment["invoice_number"],
                (string?)payment["reversal_reason"]));
        var path = $"/invoices/{payment["invoice_id"]}/payments";
        Assert.Equal(payment.ToJsonString(), (await app.Client.GetAsync($"{path}/{payment["id"]}").JsonAsync()).ToJsonString());
        Assert.Equal(payment.ToJsonString(), (await app.Client.GetAsync(path).JsonAsync())[1]!.ToJsonString());
    }

    [Theory]
    [InlineData("", "EUR received 2 80.50; EUR credit 1 10.00; USD received 2 200.00; USD received reversed 1 50.00")]
    [InlineData("currency=EUR&source=received", "EUR received 2 80.50")]
    [InlineData("q=rf18", "USD received 1 100.00")]
    [InlineData("q=nothing", "")]
    public async Task Totals_are_of_the_list_with_the_same_filters(string query, string expected)
    {
        var totals = (await app.Client.GetAsync($"/payments/totals?{query}").JsonAsync())["totals"]!.AsArray();
        Assert.Equal(expected, string.Join("; ", totals.Select(total => string.Join(' ', new[]
        {
            (string?)total!["currency"], (bool)total["from_credit"]! ? "credit" : "received", (bool)total["reversed"]! ? "reversed" : null, $"{total["count"]}", (string?)total["amount"],
        }.OfType<string>()))));
        await app.Client.GetAsync("/payments/totals?currency=usd").HasErrorsAsync(HttpStatusCode.BadRequest, "currency");
    }

    [Fact]
    public async Task Members_see_those_of_their_own_invoices()
    {
        using var member = app.ClientFor(app.Issuer.Member(2));
        Assert.Equal("3 4 5", string.Join(' ', (await member.GetAsync("/payments").JsonAsync()).Ids()));
        Assert.Empty((await member.GetAsync("/payments?user_id=1").JsonAsync()).AsArray());
        Assert.Empty((await member.GetAsync("/payments?q=rf18").JsonAsync()).AsArray());
        var totals = await member.GetAsync("/payments/totals").JsonAsync();
        Assert.All(totals["totals"]!.AsArray(), total => Assert.Equal("EUR", (string?)total!["currency"]));
        Assert.Equal(3, (await ReadCsvAsync(member, "/payments")).Length);
    }

    [Fact]
    public async Task All_pages_are_one_table()
    {
        var rows = await ReadCsvAsync(app.Client, "/payments?limit=1&currency=USD&sort=-id");
        Assert.Equal(3, rows.Length);
        Assert.Equal(["6", "2", "1"], rows.Select(row => row.Split(',')[0]));
        Assert.Contains(",INV-2026-000001,1,\"user1\",\"user1@example.com\",USD,100.00,2026-03-02,\"Bank transfer\",\"RF18 Müller\",0.00,false,", rows[2], StringComparison.Ordinal);
    }

    private static async Task<string[]> ReadCsvAsync(HttpClient client, string path)
    {
        using var response = await client.SendAsync("GET", path, null, ("Accept", "text/csv"));
        Assert.StartsWith("payments-", response.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        return (await response.Content.ReadAsStringAsync()).Split("\r\n")[1..^1];
    }
}
