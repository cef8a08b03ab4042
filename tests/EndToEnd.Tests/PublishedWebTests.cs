namespace EndToEnd.Tests;

/// <summary>The front end as people get it: built, and served by the gateway.</summary>
public sealed class PublishedWebTests(PublishedSystem system, BrowserFixture browser, ITestOutputHelper output)
{
    private const int MostScript = 245_000;

    private const string ScriptBytes = """
        performance.getEntriesByType("resource").filter(({ name }) => new URL(name).pathname.endsWith(".js"))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/users")]
    [InlineData("/invoices")]
    [InlineData("/account")]
    public async Task A_first_load_is_small_and_nothing_jumps_on_a_slow_network(string path)
    {
        await CreateInvoicesAsync();
        var page = await browser.OpenSignedInAsync(system, options => options.ViewportSize = new() { Width = 412, Height = 823 });
        await page.ObserveShiftsAsync();
        await page.SlowDownAsync();
        await page.GotoAsync(path);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await page.SettleAsync();

        await page.AssertNothingJumpedAsync();
        var bytes = await page.EvaluateAsync<int>(ScriptBytes);
        output.WriteLine($"{path}: {bytes} bytes of compressed script");
        Assert.InRange(bytes, 1, MostScript);
    }

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(360, 740)]
    public async Task Going_from_page_to_page_on_a_slow_network_shows_what_is_loading_and_nothing_jumps(int width, int height)
    {
        await CreateInvoicesAsync();
        var page = await browser.OpenSignedInAsync(system, options => options.ViewportSize = new() { Width = width, Height = height });
        await page.ObserveShiftsAsync();
        await page.GotoAsync("/account");
        await page.SettleAsync();
        await page.SlowDownAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Invoices", Exact = true }).ClickAsync();
        await SettleOnAsync(page, "Invoices");
        await page.GetByRole(AriaRole.Link, new() { Name = "Users", Exact = true }).ClickAsync();
        await SettleOnAsync(page, "Users");
        await page.GetByRole(AriaRole.Link, new() { Name = "Users & Billing" }).ClickAsync();
        await SettleOnAsync(page, "Overview");
        await page.GetByRole(AriaRole.Region, new() { Name = "Most overdue" }).GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "History" })).ToBeVisibleAsync();
        await page.SettleAsync();
        await page.AssertNothingJumpedAsync();

        // Rows that stay then move together, as was asked for; until they do, what is there is marked as old.
        var seen = new TaskCompletionSource();
        await page.RouteAsync("**/api/invoices?*overdue=true*", async route =>
        {
            await seen.Task;
            await route.ContinueAsync();
        });
        await page.GetByRole(AriaRole.Link, new() { Name = "Invoices", Exact = true }).ClickAsync();
        await SettleOnAsync(page, "Invoices");
        await page.GetByRole(AriaRole.Link, new() { Name = "Overdue", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Loading…" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Table)).ToHaveAttributeAsync("aria-busy", "true");
        seen.SetResult();
        await SettleOnAsync(page, "Invoices");
    }

    private static async Task SettleOnAsync(IPage page, string heading)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1 })).ToBeVisibleAsync();
        await page.SettleAsync();
    }

    private async Task CreateInvoicesAsync()
    {
        var user = await TestUser.CreateAsync(system);
        await TestInvoice.OpenAsync(system, user, "20.00", overdue: true);
        await TestInvoice.DraftAsync(system, user);
    }
}
