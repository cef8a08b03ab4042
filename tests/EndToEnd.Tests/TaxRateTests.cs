namespace EndToEnd.Tests;

/// <summary>The tax rates that have a name, in the settings.</summary>
public sealed class TaxRateTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task A_rate_is_added_renamed_and_deleted_by_keyboard()
    {
        var name = $"Levy {Guid.NewGuid():N}"[..16];
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/settings");
        await page.SettleAsync();

        await page.Button("Add tax rate").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.TypeAsync(page.GetByRole(AriaRole.Dialog).GetByLabel("Name"), name);
        await page.TypeAsync(page.GetByRole(AriaRole.Dialog).GetByLabel("Rate in %"), "7.25");
        await page.Keyboard.PressAsync("Control+Enter");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = name });
        await Expect(row).ToContainTextAsync("7.25%");

        await page.Button($"Edit {name}").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).GetByLabel("How it is taxed").SelectOptionAsync("Reverse charge");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(row).ToContainTextAsync("Reverse charge");

        await page.Button($"Delete {name}").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.PressAsync(page.Button("Delete"));
        await Expect(row).ToBeHiddenAsync();
    }
}
