namespace EndToEnd.Tests;

/// <summary>What a person does is one trace, from the browser down to the database.</summary>
public sealed class BrowserTraceTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task A_search_for_invoices_is_a_trace_from_the_browser_by_the_gateway_and_the_service_to_sql()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/invoices");
        await page.SettleAsync();
        // Traces begin once their code has been fetched, which the page does not wait for.
        await page.UntilAsync("performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/instrument-'))");
        var request = await page.RunAndWaitForRequestAsync(
            () => page.GetByRole(AriaRole.Searchbox).FillAsync("traced"),
            request => request.Url.Contains("/api/invoices?", StringComparison.Ordinal) && request.Url.Contains("q=traced", StringComparison.Ordinal));
        var context = await request.HeaderValueAsync("traceparent");
        Assert.NotNull(context);
        var (trace, root) = (context.Split('-')[1], context.Split('-')[2]);

        await Poll.UntilAsync(() => system.Collector.FromSql(trace, "billing-api") is [.., { Parent: "" }]);
        var spans = system.Collector.FromSql(trace, "billing-api");
        Assert.Equal(["web", "gateway", "billing-api"], spans.Select(span => span.Service).Reverse().Distinct());
        Assert.Equal(root, spans[^1].Id);
    }
}
