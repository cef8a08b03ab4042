namespace Billing.Api.Tests;

public sealed class CsvTests(BillingApp app) : IClassFixture<BillingApp>
{
    private const string Header =
        "id,number,status,overdue,partially_paid,user_id,bill_to_username,bill_to_email,currency,discount,subtotal,tax,amount,tax_totals,paid,credited,refunded,balance,"
        + "issue_date,due_date,memo,created_at,updated_at";

    [Fact]
    public async Task A_row_tells_of_an_invoice_what_the_list_does_and_no_text_is_a_formula()
    {
        var draft = await app.AddAsync("/invoices", """{"user_id":1,"amount":"1.50","memo":"=1+1"}""");
        var invoice = await app.PostAsync($"/invoices/{draft["id"]}/issue", """{"issue_date":"2033-01-31","due_date":"2033-02-01"}""");
        using var response = await app.Client.SendAsync("GET", $"/invoices?id={draft["id"]}", null, ("Accept", "text/csv"));
        Assert.StartsWith("invoices-", response.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        Assert.StartsWith(
            $"{Header}\r\n{invoice["id"]},{invoice["number"]},open,false,false,1,\"user1\",\"user1@example.com\",USD,0.00,1.50,0.00,1.50,,0.00,0.00,0.00,1.50,"
            + "2033-01-31,2033-02-01,\"'=1+1\",",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_is_the_whole_list_in_its_order()
    {
        await using (var connection = await app.Database.OpenConnectionAsync())
        {
            await connection.CopyAsync(Enumerable.Range(1, 700).Select(index => new SeededInvoice(77, Amount: index % 13)));
        }

        var rows = await ReadAsync("/invoices?user_id=77&sort=-amount&limit=1");
        var listed = new List<string>();
        for (var next = "/invoices?user_id=77&sort=-amount&limit=500"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            listed.AddRange((await page.JsonAsync()).AsArray().Select(invoice => $"{invoice!["id"]} {invoice["amount"]}"));
            next = page.Next();
        }

        Assert.Equal(700, listed.Count);
        Assert.Equal(listed, rows.Select(row => $"{row[0]} {row[12]}"));
        using var member = app.ClientFor(app.Issuer.Member(78));
        Assert.Empty(await ReadAsync("/invoices", member));
    }

    [Fact]
    public async Task Payments_of_an_invoice_are_a_table_too()
    {
        var path = $"/invoices/{(await app.IssueInvoiceAsync())["id"]}/payments";
        var payment = await app.AddAsync(path, """{"amount":20,"paid_on":"2026-01-31","method":"cash;=1+1"}""");
        await app.PostAsync($"{path}/{payment["id"]}/reverse", """{"reason":"=2"}""");
        await app.AddAsync(path, """{"amount":100}""");
        var rows = await ReadAsync(path + "?limit=1");
        Assert.Equal(2, rows.Length);
        Assert.Equal(
            [$"{payment["id"]}", $"{payment["invoice_id"]}", "USD", "20.00", "2026-01-31", "\"cash;'=1+1\"", "", "0.00", "false", "\"'=2\""],
            [.. rows[0][..2], .. rows[0][6..13], rows[0][14]]);
        using var member = app.ClientFor(app.Issuer.Member(3));
        await member.SendAsync("GET", path, null, ("Accept", "text/csv")).IsProblemAsync(HttpStatusCode.NotFound);
    }

    private async Task<string[][]> ReadAsync(string path, HttpClient? client = null)
    {
        using var response = await (client ?? app.Client).SendAsync("GET", path, null, ("Accept", "text/csv"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await response.Content.ReadAsStringAsync()).Split("\r\n")[1..^1].Select(row => row.Split(','))];
    }
}
