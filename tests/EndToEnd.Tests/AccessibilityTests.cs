namespace EndToEnd.Tests;

/// <summary>Every page can be used by everybody: no axe violation in either theme, no sideways scrolling on a small phone, in German neither.</summary>
public sealed class AccessibilityTests(PublishedSystem system, BrowserFixture browser, Samples samples) : IClassFixture<Samples>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/users")]
    [InlineData("/users/new")]
    [InlineData("/users/{user}")]
    [InlineData("/users/{user}/edit")]
    [InlineData("/invoices")]
    [InlineData("/invoices/new")]
    [InlineData("/invoices/{draft}")]
    [InlineData("/invoices/{draft}/edit")]
    [InlineData("/invoices/{open}")]
    [InlineData("/settings")]
    [InlineData("/account")]
    [InlineData("/audit")]
    [InlineData("/signed-in")]
    [InlineData("/nowhere")]
    [InlineData("/users/none")]
    [InlineData("/users/999999999")]
    [InlineData("/invoices/none")]
    [InlineData("/invoices/999999999")]
    public async Task A_page_can_be_used_by_everybody_in_both_languages(string path)
    {
        var page = await browser.OpenSignedInAsync(system, options =>
        {
            options.Locale = "de-DE";
            options.ViewportSize = new() { Width = 360, Height = 740 };
        });
        await page.GotoAsync(samples.Fill(path));
        await page.SettleAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await page.AssertFitsAsync(360);

        await page.EvaluateAsync("localStorage.setItem('language', 'en')");
        await page.SetViewportSizeAsync(1280, 720);
        await page.ReloadAsync();
        await page.SettleAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.AssertUsableAsync();
    }
}
