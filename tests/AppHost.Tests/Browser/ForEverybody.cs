using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AppHost.Tests.Browser;

/// <summary>Looks at a page as those do who see it differently.</summary>
internal static class ForEverybody
{
    private const int PhoneWidth = 360;

    /// <summary>Fails where axe finds a violation in the page as it is now, wide and light or narrow and dark, or a small phone would scroll sideways.</summary>
    public static async Task AssertUsableAsync(this IPage page)
    {
        await AssertNoViolationAsync(page, "light");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(PhoneWidth, 740);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-mantine-color-scheme", "dark");
        await AssertNoViolationAsync(page, "dark, on a phone");
        Assert.Equal(PhoneWidth, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task AssertNoViolationAsync(IPage page, string how)
    {
        var result = await page.RunAxe();
        var violations = result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{how}: {violation.Id}: {node.Html}")).ToArray();
        Assert.True(violations.Length == 0, string.Join('\n', violations));
    }
}
