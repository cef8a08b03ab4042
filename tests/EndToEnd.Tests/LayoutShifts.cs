namespace EndToEnd.Tests;

/// <summary>What has moved on a page without anybody asking for it.</summary>
internal static class LayoutShifts
{
    /// <summary>What counts as good at https://web.dev/cls is 0.1; the pages here have no excuse for half of that.</summary>
    private const double Most = 0.05;

    // Only what no input explains: what moves within half a second of a click, the person has asked for.
    private const string Observe = """
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

    public static Task ObserveShiftsAsync(this IPage page) => page.AddInitScriptAsync(Observe);

    public static async Task AssertNothingJumpedAsync(this IPage page)
    {
        var shifts = await page.EvaluateAsync<string[]>("window.shifts.map(({ text }) => text)");
        var sum = await page.EvaluateAsync<double>("window.shifts.reduce((sum, { value }) => sum + value, 0)");
        Assert.True(sum <= Most, $"{page.Url}: {sum}\n{string.Join('\n', shifts)}");
    }
}
