using AppHost.Tests.Running;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AppHost.Tests.Browser;

/// <summary>Every page can be used by everybody: no axe violation in either theme, no sideways scrolling on a small phone.</summary>
[Collection(RunningSystemTests.Name)]
public sealed class AccessibilityTests(RunningSystem system, BrowserFixture browser)
{
    public static TheoryData<string> Pages { get; } = ["/", "/users", "/users/new", "/users/1", "/users/1/edit", "/account", "/signed-in", "/invoices", "/invoices/new", "/nowhere"];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Has_no_violation_in_light(string path) => AssertNoViolationAsync(path, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Has_no_violation_in_dark(string path) => AssertNoViolationAsync(path, ColorScheme.Dark);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Fits_a_small_phone(string path)
    {
        var page = await browser.OpenSignedInAsync(system, options => options.ViewportSize = new() { Width = 360, Height = 740 });
        await page.GotoAsync(path);
        await page.SettleAsync();

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private async Task AssertNoViolationAsync(string path, ColorScheme scheme)
    {
        var page = await browser.OpenSignedInAsync(system, options =>
        {
            options.ColorScheme = scheme;
            options.ReducedMotion = ReducedMotion.Reduce;
        });
        await page.GotoAsync(path);
        await page.SettleAsync();

        var result = await page.RunAxe();

        var violations = result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")).ToArray();
        Assert.True(violations.Length == 0, string.Join('\n', violations));
    }
}
