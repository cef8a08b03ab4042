using System.Globalization;

namespace Billing.Api.Tests;

/// <summary>Ranges of dates are found among ids, however little the two have to do with each other.</summary>
public sealed class DateRangeTests(DateRangeTests.Unordered app) : IClassFixture<DateRangeTests.Unordered>
{
    private const int Count = 400;
    private const int Days = 200;
    private static readonly DateOnly First = new(2026, 1, 1);

    /// <summary>Invoices whose ids and dates are in no order, as an import leaves them. Nobody else writes here.</summary>
    public sealed class Unordered : BillingApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var random = new Random(7);
            await using var connection = await Database.OpenConnectionAsync();
            await connection.CopyAsync(Enumerable.Range(1, Count).Select(sequence =>
            {
                var issued = First.AddDays(random.Next(Days));
                return new SeededInvoice(random.Next(1, 9), random.Next(2) == 0 ? "open" : "draft", random.Next(1, 99))
                {
                    Sequence = sequence,
                    Issued = issued,
                    Due = issued.AddDays(random.Next(60)),
                    Created = First.AddDays(random.Next(Days)).ToDateTime(new TimeOnly(random.Next(24), 30), DateTimeKind.Utc),
                };
            }));
        }
    }

    [Theory]
    [InlineData("created_after=2026-03-01&created_before=2026-03-08", "created_at >= '2026-03-01Z' AND created_at < '2026-03-08Z'")]
    [InlineData("created_after=2026-03-01T12:00:00Z", "created_at >= '2026-03-01T12:00Z'")]
    [InlineData("created_before=2026-02-10T23:31:00-01:00", "created_at < '2026-02-11T00:31Z'")]
    [InlineData("issued_from=2026-04-01&issued_to=2026-04-05", "issue_date BETWEEN '2026-04-01' AND '2026-04-05'")]
    [InlineData("due_to=2026-02-03", "due_date <= '2026-02-03'")]
    [InlineData("due_from=2026-07-01&issued_to=2026-06-25", "due_date >= '2026-07-01' AND issue_date <= '2026-06-25'")]
    [InlineData("created_after=2026-05-01&due_to=2026-05-01&status=open", "created_at >= '2026-05-01Z' AND due_date <= '2026-05-01' AND status = 'open'")]
    [InlineData("created_after=2027-01-01", "false")]
    public async Task A_range_is_the_same_in_every_order(string filter, string condition)
    {
        foreach (var (sort, order) in Orders)
        {
            using var page = await app.Client.GetAsync($"/invoices?limit=500&sort={sort}&{filter}");
            var ids = (await page.JsonAsync()).Ids();
            Assert.Equal(await IdsAsync($"SELECT id FROM invoices WHERE {condition} ORDER BY {order}"), ids);
            Assert.Equal(ids.Length.ToString(CultureInfo.InvariantCulture), page.Headers.GetValues("X-Total-Count").Single());
        }
    }

    private static (string Sort, string Order)[] Orders =>
    [
        ("id", "id"), ("-id", "id DESC"), ("created_at", "created_at, id"), ("-created_at", "created_at DESC, id DESC"),
        ("amount", "amount, id"), ("-balance", "balance DESC, id DESC"), ("due_date", "due_order, id"),
        ("-issue_date", "issue_order DESC, id DESC"), ("number", "number_order, id"), ("user_id,-created_at", "user_id, created_at DESC, id DESC"),
    ];

    private async Task<long[]> IdsAsync(string sql)
    {
        await using var command = app.Database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var ids = new List<long>();
        while (await reader.ReadAsync())
        {
            ids.Add(reader.GetInt64(0));
        }

        return [.. ids];
    }
}
