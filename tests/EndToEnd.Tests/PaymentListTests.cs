using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>The payments of all invoices.</summary>
public sealed class PaymentListTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Filters_stand_in_the_address_a_row_leads_to_its_invoice_and_back_restores_them()
    {
        var (user, invoice) = await PayAsync();
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Payments" }).ClickAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "User" }).FillAsync(user.Username);
        await page.GetByRole(AriaRole.Option, new() { Name = user.Username }).ClickAsync();
        await Expect(page.GetByText("3 payments", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByLabel("Kind").SelectOptionAsync("Received");
        await Expect(page.GetByText("2 payments", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Total $70.25" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "USD" }).Last).ToContainTextAsync("$70.25");
        await page.AssertNoViolationAsync("totals");
        await page.Keyboard.PressAsync("Escape");

        await page.GetByRole(AriaRole.Button, new() { Name = "Filters" }).ClickAsync();
        await page.GetByLabel("Paid from").FillAsync("2/1/2026");
        await page.GetByLabel("Paid to").FillAsync("2/28/2026");
        await page.AssertNoViolationAsync("filters");
        await page.Button("Apply").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($@"/payments\?user={user.Id}&kind=received&paid_from=2026-02-01&paid_to=2026-02-28$"));
        await Expect(page.GetByText("1 payment", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Cell, new() { Name = "RF18 in February" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"{invoice.Path}$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^INV-"), Level = 1 })).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.GetByText("1 payment", new() { Exact = true })).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    [Fact]
    public async Task What_the_filters_leave_is_downloaded_as_csv()
    {
        var (user, _) = await PayAsync();
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/payments?user={user.Id}&kind=reversed");
        await Expect(page.GetByText("1 payment", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText("reversed: Bounced.").First).ToBeVisibleAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.Button("Download CSV").ClickAsync());

        Assert.Matches(@"^payments-\d{4}-\d{2}-\d{2}\.csv$", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"Bounced.\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_German_it_is_found_by_the_keyboard_and_fits_a_small_phone()
    {
        var (user, _) = await PayAsync();
        var page = await browser.OpenSignedInAsync(
            system, options => (options.Locale, options.ViewportSize) = ("de-DE", new() { Width = 360, Height = 740 }));
        await page.GotoAsync("/");
        await page.SettleAsync();
        await page.PressAsync(page.GetByRole(AriaRole.Navigation, new() { Name = "Hauptmenü" }).GetByRole(AriaRole.Link, new() { Name = "Zahlungen" }));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Zahlungen", Level = 1 })).ToBeVisibleAsync();
        await page.TypeAsync(page.GetByRole(AriaRole.Searchbox), user.Username);
        await Expect(page.GetByText("3 Zahlungen", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText("zurückgenommen: Bounced.").First).ToBeVisibleAsync();
        await Expect(page.GetByText("40,25\u00a0$").First).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
        await page.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Filter", Exact = true }));
        await page.AssertUsableOnPhoneAsync();
        await page.TypeAsync(page.GetByLabel("Bezahlt ab"), "1.1.2031");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Keine Zahlung passt")).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
    }

    [Theory]
    [InlineData("en-US", "Payments", "3 payments")]
    [InlineData("de-DE", "Zahlungen", "3 Zahlungen")]
    public async Task Members_see_what_they_paid(string locale, string title, string count)
    {
        var (user, _) = await PayAsync();
        await PayAsync();
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await page.GotoAsync("/auth/login?returnUrl=/payments");
        await page.Locator("#username").FillAsync(user.Username);
        await page.Locator("#password").FillAsync(user.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1 })).ToBeVisibleAsync();
        await Expect(page.GetByText(count, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText(user.Username)).ToHaveCountAsync(0);
        await page.AssertUsableOnPhoneAsync();
    }

    /// <summary>A user's invoice with a payment in January and one in February, and one in March that was reversed.</summary>
    private async Task<(TestUser User, TestInvoice Invoice)> PayAsync()
    {
        var user = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.OpenAsync(system, user, "500.00");
        await invoice.ActAsync(system, "payments", new { amount = "30.00", paid_on = "2026-01-15", method = "Cash" });
        await invoice.ActAsync(system, "payments", new { amount = "40.25", paid_on = "2026-02-15", method = "Bank transfer", reference = "RF18 in February" });
        var wrong = await invoice.ActAsync(system, "payments", new { amount = "50.00", paid_on = "2026-03-15", method = "Card" });
        await invoice.ActAsync(system, $"payments/{wrong.GetProperty("id")}/reverse", new { reason = "Bounced." });
        return (user, invoice);
    }
}
