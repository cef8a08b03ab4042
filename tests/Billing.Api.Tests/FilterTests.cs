namespace Billing.Api.Tests;

public sealed class FilterTests(FilterTests.TenInvoices app) : IClassFixture<FilterTests.TenInvoices>
{
    public sealed class TenInvoices : BillingApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var today = DateOnly.FromDateTime(DateTime.UtcNow);
            await using var connection = await Database.OpenConnectionAsync();
            await connection.CopyAsync(
            [
                new(10) { Due = null, Memo = "Ünïcode, 100% cotton" },
                new(10, "open") { Sequence = 1, Due = today.AddDays(-10) },
                new(10, "open") { Sequence = 2, Due = today.AddDays(10) },
                new(20, "paid", 50) { Sequence = 3, Issued = new(2026, 2, 1), Due = new(2026, 3, 1), Username = "Bob" },
                new(20, "void", 70) { Sequence = 4, Issued = new(2026, 2, 2), Due = new(2026, 3, 2), Username = "Bob" },
                new(20, "uncollectible", 80)
                {
                    Sequence = 5, Currency = "EUR", Issued = new(2026, 2, 3), Due = new(2026, 3, 3), Username = "Bob",
                },
                new(30) { Username = null, Due = new(2026, 3, 4), Memo = "snake_case\\ 北京" },
                new(30, "open", 80) { Sequence = 1_000_000, Issued = new(2025, 1, 1), Due = today.AddDays(-1), Username = "𝒳andra" },
                new(30, "open", 90) { Sequence = 6, Due = today.AddDays(-5), Username = "Ådne", Currency = "EUR" },
                new(30, "paid", 50) { Sequence = 999_999, Issued = new(2025, 1, 1), Due = new(2025, 1, 1), Username = "Ådne" },
            ]);
        }
    }

    [Theory]
    [InlineData("id=3&id=1&id=99", "1 3")]
    [InlineData("id=3&id=1&id=8&status=open&sort=-id", "8 3")]
    [InlineData("id=&id=9", "9")]
    [InlineData("id=99", "")]
    [InlineData("status=draft", "1 7")]
    [InlineData("status=paid&status=void&sort=-id", "10 5 4")]
    [InlineData("status=", "1 2 3 4 5 6 7 8 9 10")]
    [InlineData("overdue=true", "2 9 8")]
    [InlineData("overdue=true&sort=id", "2 8 9")]
    [InlineData("overdue=false&sort=id", "1 3 4 5 6 7 10")]
    [InlineData("overdue=true&status=paid", "")]
    [InlineData("currency=EUR", "6 9")]
    [InlineData("currency=JPY", "")]
    [InlineData("user_id=10&status=open", "2 3")]
    [InlineData("issued_from=2026-02-01&issued_to=2026-02-02", "4 5")]
    [InlineData("issued_from=2026-02-03", "6")]
    [InlineData("issued_to=2025-12-31", "8 10")]
    [InlineData("due_from=2026-03-02&due_to=2026-03-04", "5 6 7")]
    [InlineData("due_to=2025-01-01", "10")]
    [InlineData("issued_from=2026-02-01&issued_to=2026-02-02&sort=-id", "5 4")]
    [InlineData("issued_to=2026-01-01&sort=id", "2 3 8 9 10")]
    [InlineData("issued_from=2030-01-01&sort=id", "")]
    [InlineData("due_from=2026-03-02&sort=-id&status=draft", "7")]
    [InlineData("due_to=2025-01-01&issued_to=2025-01-01&sort=id", "10")]
    [InlineData("sort=number", "1 7 10 8 2 3 4 5 6 9")]
    [InlineData("sort=-number", "9 6 5 4 3 2 8 10 7 1")]
    [InlineData("sort=balance,-id", "10 5 4 8 6 9 7 3 2 1")]
    [InlineData("sort=issue_date", "8 10 2 3 9 4 5 6 1 7")]
    [InlineData("sort=-due_date&status=draft", "1 7")]
    [InlineData("q=inv-2026-000004", "5")]
    [InlineData("q=inv-2025", "8 10")]
    [InlineData("q=2025-1000000", "8")]
    [InlineData("q=2026-4", "5")]
    [InlineData("q=000004", "4 5")]
    [InlineData("q=inv-%25", "")]
    [InlineData("q=BOB", "4 5 6")]
    [InlineData("q=bo", "4 5 6")]
    [InlineData("q=ob", "")]
    [InlineData("q=bob%40example", "4 5 6")]
    [InlineData("q=a%CC%8ADNE", "9 10")]
    [InlineData("q=%C3%A5d", "1 2 3 9 10")]
    [InlineData("q=%F0%9D%92%B3andra", "8")]
    [InlineData("q=100%25%20cotton", "1")]
    [InlineData("q=%C3%9CN%C3%8F", "1")]
    [InlineData("q=unicode", "1")]
    [InlineData("q=adne", "9 10")]
    [InlineData("q=%E5%8C%97%E4%BA%AC", "7")]
    [InlineData("q=%E4%BA%AC%E5%8C%97", "")]
    [InlineData("q=snake_case%5C", "7")]
    [InlineData("q=snakeXcase", "")]
    [InlineData("q=%25%25%25", "")]
    [InlineData("q=50", "4 10")]
    [InlineData("q=30", "7 8 9 10")]
    public async Task Invoices_are_filtered_searched_and_sorted(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await app.Client.GetAsync($"/invoices?{query}").JsonAsync()).Ids()));

    [Fact]
    public Task What_cannot_be_read_is_refused() => app.Client.GetAsync(
            "/invoices?id=1&id=x&status=late&overdue=yes&currency=usd&issued_from=2026-02-30&issued_to=x&due_from=1&due_to=2026-01-01T00:00:00Z")
        .HasErrorsAsync(HttpStatusCode.BadRequest, "id", "status", "overdue", "currency", "issued_from", "issued_to", "due_from", "due_to");

    [Theory]
    [InlineData("sort=number")]
    [InlineData("sort=-issue_date")]
    [InlineData("sort=due_date,balance")]
    [InlineData("sort=-balance")]
    [InlineData("overdue=true")]
    [InlineData("issued_from=2025-01-01")]
    [InlineData("issued_from=2025-01-01&sort=-id")]
    [InlineData("q=example")]
    public async Task Pages_of_one_are_the_list(string query)
    {
        var whole = (await app.Client.GetAsync($"/invoices?{query}").JsonAsync()).Ids();
        var paged = new List<long>();
        for (var next = $"/invoices?{query}&limit=1"; next is not null;)
        {
            using var page = await app.Client.GetAsync(next);
            paged.AddRange((await page.JsonAsync()).Ids());
            next = page.Next();
        }

        Assert.Equal(whole, paged);
    }

    [Fact]
    public async Task A_list_says_who_each_invoice_is_for()
    {
        var list = await app.Client.GetAsync("/invoices").JsonAsync();
        Assert.Equal("""{"username":"Bob","email":"Bob@example.com"}""", list[3]!["bill_to"]!.ToJsonString());
        Assert.Null(list[6]!["bill_to"]);
    }
}
