using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>What lines of an invoice say beyond how many and at what price.</summary>
public sealed class InvoiceLineTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Discounts_and_a_named_rate_come_to_what_the_form_foresaw()
    {
        var user = await TestUser.CreateAsync(system);
        // Nobody else's rate, so that it is this one's name.
        var name = $"VAT {user.Id}";
        using var created = await system.Client.PostAsJsonAsync("/api/tax-rates", new { name, tax_rate = $"7.{user.Id % 1000:000}1" });
        Assert.True(created.IsSuccessStatusCode);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/invoices/new?user={user.Id}");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await page.TypeAsync(page.GetByLabel("Description"), "Consulting");
        await page.TypeAsync(page.GetByLabel("Quantity"), "2.5");
        await page.TypeAsync(page.GetByLabel("Unit price"), "99.99");
        await page.TypeAsync(page.GetByLabel("Discount, line 1"), "12.5%");
        await page.PressAsync(page.Button("Unit and tax of line 1"));
        await page.GetByLabel("Unit, line 1").SelectOptionAsync("hour");
        await page.GetByLabel("Taxed, line 1").SelectOptionAsync(new SelectOptionValue { Label = await RateAsync(dialog, name) });
        await page.TypeAsync(page.GetByLabel("Discount on all lines"), "10");

        var foreseen = await SumsAsync(dialog.Locator("dl"));
        Assert.Contains(foreseen, sum => sum.StartsWith(name, StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Draft #"), Level = 1 })).ToBeVisibleAsync();
        await Expect(dialog).ToBeHiddenAsync();

        Assert.Equal(foreseen, await SumsAsync(page.GetByRole(AriaRole.Main).Locator("dl").Last));
        await Expect(page.GetByRole(AriaRole.Row, new() { NameRegex = new("^Consulting.*2\\.5 hours") })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_details_of_a_line_can_be_used_by_everybody()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/invoices/new");
        await page.Button("Unit and tax of line 1").ClickAsync();
        await page.GetByLabel("Taxed, line 1").SelectOptionAsync("Exempt");
        await Expect(page.GetByLabel("Reason, line 1")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    private static async Task<string> RateAsync(ILocator dialog, string name) =>
        await dialog.Locator("option").Filter(new() { HasTextRegex = new($"^{Regex.Escape(name)},") }).TextContentAsync() ?? "";

    /// <summary>Every sum with its name, as they are read.</summary>
    private static async Task<string[]> SumsAsync(ILocator list) => await list.EvaluateAsync<string[]>(
        "list => [...list.children].map(sum => sum.querySelector('dt').textContent + ' ' + sum.querySelector('dd').textContent)");
}
