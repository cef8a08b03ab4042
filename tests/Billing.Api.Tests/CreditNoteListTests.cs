namespace Billing.Api.Tests;

/// <summary>The credit notes on all invoices.</summary>
public sealed class CreditNoteListTests(CreditNoteListTests.FourNotes app) : IClassFixture<CreditNoteListTests.FourNotes>
{
    public sealed class FourNotes : BillingApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var first = await PathAsync("""{"user_id":1,"amount":500}""");
            await AddAsync(first, """{"amount":100,"reason":"Zurückgegeben"}""");
            await AddAsync(first, """{"amount":"0.5"}""");
            await AddAsync(await PathAsync("""{"user_id":2,"amount":70,"currency":"EUR","memo":"retainer"}"""), """{"amount":30,"reason":"=1+1;@x"}""");
            await AddAsync(
                await PathAsync("""{"user_id":2,"currency":"EUR","lines":[{"description":"Work","quantity":2,"unit_price":"10","tax_rate":"19"}]}"""),
                """{"lines":[{"description":"Work","quantity":1,"unit_price":"10","tax_rate":"19"}],"reason":"退货 東京"}""");
        }

        private async Task<string> PathAsync(string json)
        {
            var draft = await AddAsync("/invoices", json);
            await PostAsync($"/invoices/{draft["id"]}/issue");
            return $"/invoices/{draft["id"]}/credit-notes";
        }
    }

    [Theory]
    [InlineData("", "1 2 3 4")]
    [InlineData("sort=-id", "4 3 2 1")]
    [InlineData("sort=-number", "4 3 2 1")]
    [InlineData("sort=-issue_date,amount", "2 4 3 1")]
    [InlineData("sort=currency,-amount", "3 4 1 2")]
    [InlineData("sort=amount", "2 4 3 1")]
    [InlineData("user_id=2", "3 4")]
    [InlineData("user_id=9", "")]
    [InlineData("currency=USD&sort=-id", "2 1")]
    [InlineData("issued_from=2000-01-01&issued_to=2100-01-01", "1 2 3 4")]
    [InlineData("issued_from=2100-01-01", "")]
    [InlineData("issued_to=2000-01-01", "")]
    [InlineData("q=zuruckgegeben", "1")]
    [InlineData("q=%E6%9D%B1%E4%BA%AC", "4")]
    [InlineData("q=100", "1")]
    [InlineData("q=0.5", "2")]
    [InlineData("q=user2", "3 4")]
    [InlineData("q=retainer", "3")]
    [InlineData("q=cn-", "1 2 3 4")]
    [InlineData("q=user2&currency=USD", "")]
    [InlineData("q=nothing%20of%20the%20kind", "")]
    public async Task Credit_notes_are_filtered_searched_and_sorted(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await app.Client.GetAsync($"/credit-notes?{query}").JsonAsync()).Ids()));

    [Theory]
    [InlineData("sort=-issue_date")]
    [InlineData("sort=currency,amount")]
    [InlineData("q=user")]
    public async Task Pages_of_one_are_the_list(string query)
    {
        using var whole = await app.Client.GetAsync($"/credit-notes?{query}");
        Assert.Equal("4", whole.Headers.GetValues("X-Total-Count").Single());
        var paged = new List<long>();
        for (var next = $"/credit-notes?{query}&limit=1"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            paged.AddRange((await page.JsonAsync()).Ids());
            next = page.Next();
        }

        Assert.Equal((await whole.JsonAsync()).Ids(), paged);
    }

    [Fact]
    public Task What_cannot_be_read_is_refused() => app.Client.GetAsync("/credit-notes?user_id=x&currency=usd&issued_from=1&issued_to=2026-02-30&sort=user")
        .HasErrorsAsync(HttpStatusCode.BadRequest, "user_id", "currency", "issued_from", "issued_to", "sort");

    [Fact]
    public async Task A_credit_note_says_what_it_is_on_in_lists_and_by_itself()
    {
        var note = (await app.Client.GetAsync("/credit-notes?q=%E6%9D%B1%E4%BA%AC").JsonAsync())[0]!;
        Assert.Equal(
            ("EUR", 2L, "user2", "user2@example.com", "11.90", 1),
            ((string?)note["currency"], (long)note["user_id"]!, (string?)note["bill_to"]!["username"], (string?)note["bill_to"]!["email"],
                (string?)note["amount"], note["lines"]!.AsArray().Count));
        var path = $"/invoices/{note["invoice_id"]}/credit-notes";
        Assert.Equal((string?)(await app.Client.GetAsync($"/invoices/{note["invoice_id"]}").JsonAsync())["number"], (string?)note["invoice_number"]);
        Assert.Equal(note.ToJsonString(), (await app.Client.GetAsync($"{path}/{note["id"]}").JsonAsync()).ToJsonString());
        Assert.Equal(note.ToJsonString(), (await app.Client.GetAsync(path).JsonAsync())[0]!.ToJsonString());
    }

    [Theory]
    [InlineData("", "EUR 2 41.90 1.90; USD 2 100.50 0.00")]
    [InlineData("currency=EUR&q=retainer", "EUR 1 30.00 0.00")]
    [InlineData("q=nothing", "")]
    public async Task Totals_are_of_the_list_with_the_same_filters(string query, string expected)
    {
        var totals = (await app.Client.GetAsync($"/credit-notes/totals?{query}").JsonAsync())["totals"]!.AsArray();
        Assert.Equal(expected, string.Join("; ", totals.Select(total => $"{total!["currency"]} {total["count"]} {total["amount"]} {total["tax"]}")));
        await app.Client.GetAsync("/credit-notes/totals?currency=usd").HasErrorsAsync(HttpStatusCode.BadRequest, "currency");
    }

    [Fact]
    public async Task Members_see_those_on_their_own_invoices()
    {
        using var member = app.ClientFor(app.Issuer.Member(2));
        Assert.Equal("3 4", string.Join(' ', (await member.GetAsync("/credit-notes").JsonAsync()).Ids()));
        Assert.Empty((await member.GetAsync("/credit-notes?user_id=1").JsonAsync()).AsArray());
        Assert.Empty((await member.GetAsync("/credit-notes?q=zuruckgegeben").JsonAsync()).AsArray());
        var totals = await member.GetAsync("/credit-notes/totals").JsonAsync();
        Assert.All(totals["totals"]!.AsArray(), total => Assert.Equal("EUR", (string?)total!["currency"]));
        Assert.Equal(2, (await ReadCsvAsync(member, "/credit-notes")).Length);
    }

    [Fact]
    public async Task All_pages_are_one_table_without_formulas()
    {
        var rows = await ReadCsvAsync(app.Client, "/credit-notes?limit=1&sort=-id");
        Assert.Equal(["4", "3", "2", "1"], rows.Select(row => row.Split(',')[0]));
        Assert.Contains(",2,\"user2\",\"user2@example.com\",", rows[1], StringComparison.Ordinal);
        Assert.Contains(",EUR,30.00,0.00,30.00,0.00,\"'=1+1;'@x\",", rows[1], StringComparison.Ordinal);
    }

    private static async Task<string[]> ReadCsvAsync(HttpClient client, string path)
    {
        using var response = await client.SendAsync("GET", path, null, ("Accept", "text/csv"));
        Assert.StartsWith("credit-notes-", response.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        return (await response.Content.ReadAsStringAsync()).Split("\r\n")[1..^1];
    }
}
