using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>The credit notes on all invoices.</summary>
public sealed class CreditNoteListTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task It_is_found_beside_payments_narrowed_down_and_downloaded_as_csv()
    {
        var (user, invoice) = await CreditAsync();
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/payments");
        await page.GetByRole(AriaRole.Link, new() { Name = "Credit notes" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Credit notes", Level = 1 })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "User" }).FillAsync(user.Username);
        await page.GetByRole(AriaRole.Option, new() { Name = user.Username }).ClickAsync();
        await Expect(page.GetByText("2 credit notes", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Total $70.25" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("returned");
        await Expect(page.GetByText("1 credit note", new() { Exact = true })).ToBeVisibleAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.Button("Download CSV").ClickAsync());
        Assert.Matches(@"^credit-notes-\d{4}-\d{2}-\d{2}\.csv$", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"Returned.\"", lines[1], StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Cell, new() { Name = "Returned." }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"{invoice.Path}$"));
        await page.GoBackAsync();
        await Expect(page.GetByText("1 credit note", new() { Exact = true })).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    [Theory]
    [InlineData("en-US", "Credit notes", "2 credit notes")]
    [InlineData("de-DE", "Gutschriften", "2 Gutschriften")]
    public async Task Members_see_what_they_were_credited(string locale, string title, string count)
    {
        var (user, _) = await CreditAsync();
        await CreditAsync();
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await page.GotoAsync("/auth/login?returnUrl=/credit-notes");
        await page.Locator("#username").FillAsync(user.Username);
        await page.Locator("#password").FillAsync(user.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1 })).ToBeVisibleAsync();
        await Expect(page.GetByText(count, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText(user.Username)).ToHaveCountAsync(0);
        await page.AssertUsableOnPhoneAsync();
    }

    private async Task<(TestUser User, TestInvoice Invoice)> CreditAsync()
    {
        var user = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.OpenAsync(system, user, "500.00");
        await invoice.ActAsync(system, "credit-notes", new { amount = "30.00", reason = "Returned." });
        await invoice.ActAsync(system, "credit-notes", new { amount = "40.25" });
        return (user, invoice);
    }
}
