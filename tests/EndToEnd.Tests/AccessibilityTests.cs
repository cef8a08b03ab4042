namespace EndToEnd.Tests;

/// <summary>Every page can be used by everybody: no axe violation in either theme, no sideways scrolling on a small phone.</summary>
public sealed class AccessibilityTests(PublishedSystem system, BrowserFixture browser, Samples samples) : IClassFixture<Samples>
{
    public static TheoryData<string> Pages { get; } =
    [
        "/", "/users", "/users/new", "/users/{user}", "/users/{user}/edit", "/invoices", "/invoices/new", "/invoices/{draft}",
        "/invoices/{draft}/edit", "/invoices/{open}", "/account", "/signed-in", "/nowhere", "/users/none", "/users/999999999", "/invoices/none",
        "/invoices/999999999",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_for_everybody(string path)
    {
        var page = await browser.OpenSignedInAsync(system, options => options.ReducedMotion = ReducedMotion.Reduce);
        await page.GotoAsync(samples.Fill(path));
        await page.SettleAsync();

        await page.AssertUsableAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_fits_a_small_phone_in_German_too(string path)
    {
        var page = await browser.OpenSignedInAsync(system, options =>
        {
            options.Locale = "de-DE";
            options.ViewportSize = new() { Width = 360, Height = 740 };
        });
        await page.GotoAsync(samples.Fill(path));
        await page.SettleAsync();

        Assert.Equal("de", await page.Locator("html").GetAttributeAsync("lang"));
        await page.AssertFitsAsync(360);
    }
}
