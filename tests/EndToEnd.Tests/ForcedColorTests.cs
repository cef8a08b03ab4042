namespace EndToEnd.Tests;

/// <summary>What is pointed at or chosen stays in sight where colours are the person's own.</summary>
public sealed class ForcedColorTests(PublishedSystem system, BrowserFixture browser, Samples samples) : IClassFixture<Samples>
{
    [Theory]
    [InlineData("/invoices/{open}", "More actions for", "[role=menuitem]:focus")]
    [InlineData("/invoices", "Go to or create", "[role=option][aria-selected=true]")]
    public async Task What_the_arrow_keys_are_at_has_an_outline(string path, string opener, string at)
    {
        var page = await OpenAsync(path);
        await page.Locator($"button[aria-label^='{opener}'], a:has-text('{opener}')").First.ClickAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");

        await AssertOutlinedAsync(page.Locator(at).First);
    }

    [Fact]
    public async Task The_customer_that_Enter_takes_has_an_outline()
    {
        var page = await OpenAsync("/invoices/new");
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox, new() { Name = "User" })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(samples.User.Username);

        await AssertOutlinedAsync(page.Locator("[role=option][data-combobox-selected]"));
    }

    [Theory]
    [InlineData("More actions for", ".mantine-Menu-dropdown")]
    [InlineData("Account of admin", ".mantine-Popover-dropdown")]
    [InlineData("Record payment…", ".mantine-Modal-content")]
    public async Task What_lies_over_the_page_has_a_border(string opener, string over)
    {
        var page = await OpenAsync("/invoices/{open}");
        await page.Locator($"button[aria-label^='{opener}'], button:has-text('{opener}')").First.ClickAsync();

        await Expect(page.Locator(over)).ToBeVisibleAsync();
        Assert.NotEqual("0px", await page.Locator(over).EvaluateAsync<string>("element => getComputedStyle(element).borderTopWidth"));
        await page.AssertNoViolationAsync("forced colours");
    }

    private static async Task AssertOutlinedAsync(ILocator locator)
    {
        await Expect(locator).ToBeVisibleAsync();
        Assert.NotEqual("none", await locator.EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle"));
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await browser.OpenSignedInAsync(system, options => options.ForcedColors = ForcedColors.Active);
        await page.GotoAsync(samples.Fill(path));
        await page.SettleAsync();
        return page;
    }
}
