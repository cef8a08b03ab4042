using AppHost.Tests.Running;
using AppHost.Tests.SignIn;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AppHost.Tests.Browser;

/// <summary>On a slow network every page says that it is loading, and nothing on it jumps when what it waits for arrives.</summary>
[Collection(RunningSystemTests.Name)]
public sealed class SlowNetworkTests(RunningSystem system, BrowserFixture browser)
{
    /// <summary>What counts as good at https://web.dev/cls is 0.1; the pages here have no excuse for half of that.</summary>
    private const double MostShift = 0.05;

    // Only what no input explains: what moves within half a second of a click, the person has asked for.
    private const string ObserveShifts = """
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (!entry.hadRecentInput) {
              const names = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 160) ?? node?.textContent ?? "?");
              window.shifts.push({ value: entry.value, text: `${entry.value.toFixed(4)} ${names.join(" | ")}` });
            }
          }
        }).observe({ type: "layout-shift", buffered: true });
        """;

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(360, 740)]
    public async Task States_are_shown_and_nothing_jumps(int width, int height)
    {
        var user = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.OpenAsync(system, user, overdue: true);
        await invoice.ActAsync(system, "payments", new { amount = "10.00" });
        var page = await browser.OpenSignedInAsync(system, options => options.ViewportSize = new() { Width = width, Height = height });
        await page.AddInitScriptAsync(ObserveShifts);
        await page.GotoAsync("/account");
        await page.SettleAsync();
        await ThrottleAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Invoices", Exact = true }).ClickAsync();
        await SettleOnAsync(page, "Invoices");
        await page.GetByRole(AriaRole.Link, new() { Name = "Overdue", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Loading…" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Table)).ToHaveAttributeAsync("aria-busy", "true");
        await SettleOnAsync(page, "Invoices");
        await page.GetByRole(AriaRole.Link, new() { Name = "Users", Exact = true }).ClickAsync();
        await SettleOnAsync(page, "Users");
        await page.GetByRole(AriaRole.Link, new() { Name = "Users & Billing" }).ClickAsync();
        await SettleOnAsync(page, "Overview");
        await page.GetByRole(AriaRole.Region, new() { Name = "Newest" }).GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "History" })).ToBeVisibleAsync();
        await page.SettleAsync();

        var shifts = await page.EvaluateAsync<string[]>("window.shifts.map(({ text }) => text)");
        var sum = await page.EvaluateAsync<double>("window.shifts.reduce((sum, { value }) => sum + value, 0)");
        Assert.True(sum <= MostShift, $"{sum}\n{string.Join('\n', shifts)}");
    }

    private static async Task SettleOnAsync(IPage page, string heading)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1 })).ToBeVisibleAsync();
        await page.SettleAsync();
    }

    /// <summary>Answers take as long to begin as on a bad mobile network.</summary>
    private static async Task ThrottleAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = 600,
            ["downloadThroughput"] = 200_000,
            ["uploadThroughput"] = 100_000,
        });
    }
}
