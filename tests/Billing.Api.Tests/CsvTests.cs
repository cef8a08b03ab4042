using System.Text.Json;

namespace Billing.Api.Tests;

public sealed class CsvTests(BillingApp app) : IClassFixture<BillingApp>
{
    private const string Header =
        "id,number,status,overdue,user_id,bill_to_username,bill_to_email,currency,subtotal,tax,amount,paid,credited,balance,"
        + "issue_date,due_date,memo,created_at,updated_at";

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", null)]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a;=1,\"b\"", "a;=1,\"b\"")]
    [InlineData("two\nlines\r\nand \"more\",", null)]
    [InlineData("\u202egnp.exe\u2066", null)]
    [InlineData("𝒳 😀 é", null)]
    public async Task Hostile_text_survives_and_runs_nowhere(string memo, string? cell)
    {
        var created = await app.Client.SendAsync(
            "POST", "/invoices", $$"""{"user_id":1,"amount":"1.50","memo":{{JsonSerializer.Serialize(memo)}}}""").JsonAsync(HttpStatusCode.Created);
        var kept = (string)created["memo"]!;
        var (header, rows) = await ReadAsync($"/invoices?q={created["id"]}");
        Assert.Equal(Header, string.Join(',', header));
        var row = rows.Single(row => row[0] == $"{created["id"]}");
        var starts = kept[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝';
        Assert.Equal(cell ?? (starts ? "'" + kept : kept), row[16]);
        Assert.Equal(("1.50", "draft", "false", "USD"), (row[10], row[2], row[3], row[7]));
    }

    [Fact]
    public Task Nul_is_refused() => app.Client.SendAsync("POST", "/invoices", """{"user_id":1,"amount":1,"memo":"a\u0000b"}""")
        .HasErrorsAsync(HttpStatusCode.BadRequest, "memo");

    [Fact]
    public async Task The_table_is_the_whole_list_in_its_order()
    {
        await using (var connection = await app.Database.OpenConnectionAsync())
        {
            await connection.CopyAsync(Enumerable.Range(1, 700).Select(index => new SeededInvoice(77, Amount: index % 13)));
        }

        var (_, rows) = await ReadAsync("/invoices?user_id=77&sort=-amount&limit=1");
        var listed = new List<string>();
        for (var next = "/invoices?user_id=77&sort=-amount&limit=500"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            listed.AddRange((await page.JsonAsync()).AsArray().Select(invoice => $"{invoice!["id"]} {invoice["amount"]}"));
            next = page.Next();
        }

        Assert.Equal(700, listed.Count);
        Assert.Equal(listed, rows.Select(row => $"{row[0]} {row[10]}"));
        using var member = app.ClientFor(app.Issuer.Member(78));
        Assert.Empty((await ReadAsync("/invoices", member)).Rows);
    }

    [Fact]
    public async Task A_table_of_some_has_these_and_no_others()
    {
        long[] ids = [.. (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.CreateInvoiceAsync()))).Select(invoice => (long)invoice["id"]!).Order()];
        var (_, rows) = await ReadAsync($"/invoices?sort=-id&id={ids[2]}&id={ids[0]}");
        Assert.Equal([$"{ids[2]}", $"{ids[0]}"], rows.Select(row => row[0]));
    }

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("text/csv, application/json;q=0.9", "text/csv")]
    [InlineData("text/*", "text/csv")]
    [InlineData("application/json, text/csv", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html, */*;q=0.8", "application/json")]
    [InlineData("application/json;q=0, */*", "text/csv")]
    public async Task Accept_decides(string accept, string type)
    {
        using var response = await app.Client.SendAsync("GET", "/invoices?user_id=1", null, ("Accept", accept));
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(type == "text/csv", response.Content.Headers.ContentDisposition?.FileName?.StartsWith("invoices-", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task What_is_no_table_is_refused_and_errors_are_problems()
    {
        await app.Client.SendAsync("GET", "/invoices", null, ("Accept", "text/html")).IsProblemAsync(HttpStatusCode.NotAcceptable);
        await app.Client.SendAsync("GET", "/invoices/1", null, ("Accept", "text/csv")).IsProblemAsync(HttpStatusCode.NotAcceptable);
        await app.Client.SendAsync("GET", "/invoices?sort=x", null, ("Accept", "text/csv")).IsProblemAsync(HttpStatusCode.BadRequest);
        using var head = await app.Client.SendAsync("HEAD", "/invoices", null, ("Accept", "text/csv"));
        Assert.Equal((HttpStatusCode.OK, "utf-8"), (head.StatusCode, head.Content.Headers.ContentType?.CharSet));
    }

    private async Task<(string[] Header, List<string[]> Rows)> ReadAsync(string path, HttpClient? client = null)
    {
        using var response = await (client ?? app.Client).SendAsync("GET", path, null, ("Accept", "text/csv"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var rows = CsvText.Parse(await response.Content.ReadAsStringAsync());
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        return (rows[0], rows[1..]);
    }
}
