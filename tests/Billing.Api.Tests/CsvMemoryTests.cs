namespace Billing.Api.Tests;

public sealed class CsvMemoryTests : IAsyncLifetime
{
    private const int Count = 100_000;

    // All of them at once would take twice as much and more.
    private const long LargestGrowth = 60 * 1024 * 1024;

    private Replicas _replicas = null!;
    private BillingProcess _service = null!;

    public async ValueTask InitializeAsync()
    {
        _replicas = await Replicas.CreateAsync();
        // Keeping them up to date would take most of the time.
        await _replicas.ReadAsync("DROP INDEX ix_invoices_bill_to_text_trigrams, ix_invoices_memo_text_trigrams");
        await using (var connection = await _replicas.Database.OpenConnectionAsync())
        {
            await connection.CopyAsync(Enumerable.Range(1, Count).Select(index => new SeededInvoice(index % 1000 + 1)));
        }

        _service = _replicas.Start();
    }

    [Fact]
    public async Task A_table_of_all_takes_no_memory_to_speak_of()
    {
        using var client = await _replicas.ClientAsync(_service);
        for (var warm = 0; warm < 5; warm++)
        {
            Assert.Equal((Count / 1000) + 1, await CountLinesAsync(client, "/invoices?user_id=5"));
        }

        var before = _service.PeakMemory;
        Assert.Equal(Count + 1, await CountLinesAsync(client, "/invoices"));
        // The kernel counts pages in batches: a peak that has not moved may read a little lower than before.
        var growth = _service.PeakMemory - before;
        Assert.True(growth <= LargestGrowth, $"{growth >> 20} MB more than {before >> 20} MB");
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await _replicas.DisposeAsync();
    }

    private static async Task<int> CountLinesAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Accept = { new("text/csv") } } };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var lines = 0;
        while (await reader.ReadLineAsync() is not null)
        {
            lines++;
        }

        return lines;
    }
}
