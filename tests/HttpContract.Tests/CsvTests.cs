using System.Text;
using HttpContract.Csv;

namespace HttpContract.Tests;

public sealed class CsvTests(BooksApp app)
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t'=1\"")]
    [InlineData("\r=1", "\"'\r'=1\"")]
    [InlineData("\n=1", "\"'\n'=1\"")]
    [InlineData("a;-1;b", "\"a;'-1;b\"")]
    [InlineData("a\t+1", "\"a\t'+1\"")]
    [InlineData("a;\"=1\"", "\"a;\"\"'=1\"\"\"")]
    [InlineData("a-b=c", "\"a-b=c\"")]
    [InlineData("＝1+1", "\"'＝1+1\"")]
    [InlineData("＋1", "\"'＋1\"")]
    [InlineData("－1", "\"'－1\"")]
    [InlineData("＠SUM(A1)", "\"'＠SUM(A1)\"")]
    [InlineData("=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\"")]
    [InlineData("a;=1,\"b\"", "\"a;'=1,\"\"b\"\"\"")]
    [InlineData("\"", "\"\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("\u202egnp.exe\u2066 𝒳 😀 é", "\"\u202egnp.exe\u2066 𝒳 😀 é\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_text_survives_and_runs_nowhere(string? text, string cell)
    {
        var line = new StringBuilder();
        new CsvRow(line).Plain(1).Text(text).Plain(-1.5m).Plain<string>(null).End();
        Assert.Equal($"1,{cell},-1.5,\r\n", line.ToString());
    }

    [Fact]
    public async Task The_table_is_the_whole_list_in_its_order()
    {
        var (first, second) = (await app.CreateAsync(), await app.CreateAsync());
        using var response = await app.Client.SendAsync(
            "GET", $"/books?sort=-id&id={first["id"]}&id={second["id"]}&limit=1", null, ("Accept", "text/csv"));
        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("Accept", response.Headers.Vary.Single());
        Assert.Equal(Encoding.UTF8.GetPreamble(), (await response.Content.ReadAsByteArrayAsync())[..3]);
        Assert.Equal(
            $"id,title,pages\r\n{second["id"]},\"{second["title"]}\",10\r\n{first["id"]},\"{first["title"]}\",10\r\n",
            await response.Content.ReadAsStringAsync());
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
        using var response = await app.Client.SendAsync("GET", "/books?id=1", null, ("Accept", accept));
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(type == "text/csv" ? "books.csv" : null, response.Content.Headers.ContentDisposition?.FileName);
    }

    [Fact]
    public async Task What_is_no_table_is_refused_and_errors_are_problems()
    {
        await app.Client.SendAsync("GET", "/books", null, ("Accept", "text/html")).IsProblemAsync(HttpStatusCode.NotAcceptable);
        await app.Client.SendAsync("GET", "/books?sort=x", null, ("Accept", "text/csv")).IsProblemAsync(HttpStatusCode.BadRequest);
        using var head = await app.Client.SendAsync("HEAD", "/books", null, ("Accept", "text/csv"));
        Assert.Equal((HttpStatusCode.OK, "utf-8"), (head.StatusCode, head.Content.Headers.ContentType?.CharSet));
    }
}
