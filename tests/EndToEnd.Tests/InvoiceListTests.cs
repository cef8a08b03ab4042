using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>The list of invoices: everything about it stands in the address.</summary>
public sealed class InvoiceListTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Filters_stand_in_the_address_and_back_restores_them()
    {
        var user = await TestUser.CreateAsync(system);
        await TestInvoice.DraftAsync(system, user, "77.00");
        var open = await TestInvoice.OpenAsync(system, user, "77.01");
        await TestInvoice.OpenAsync(system, user, "200.00");
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/invoices?user={user.Id}");
        await Expect(page.GetByText("3 invoices", new() { Exact = true })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Open", Exact = true }).ClickAsync();
        await Expect(page.GetByText("2 invoices", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Filters") }).ClickAsync();
        await page.GetByLabel("Amount to").FillAsync("100");
        await page.Button("Apply").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($@"/invoices\?user={user.Id}&status=open&amount_max=100$"));
        await page.GetByRole(AriaRole.Columnheader, new() { Name = "Amount" }).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.GetByText("1 invoice", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"{open.Path}$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^INV-"), Level = 1 })).ToBeVisibleAsync();

        await page.GoBackAsync();

        await Expect(page).ToHaveURLAsync(new Regex($@"/invoices\?user={user.Id}&status=open&amount_max=100&sort=currency%2Camount$"));
        await Expect(page.GetByText("1 invoice", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Amount" })).ToHaveAttributeAsync("aria-sort", "ascending");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Filters in effect" })).ToContainTextAsync("100");
    }

    [Fact]
    public async Task The_page_and_its_size_stand_in_the_address_and_back_turns_the_page()
    {
        var user = await TestUser.CreateAsync(system);
        for (var count = 0; count < 27; count++)
        {
            await TestInvoice.DraftAsync(system, user, $"{count + 1}.00");
        }

        var page = await browser.OpenSignedInAsync(system);
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync($"/invoices?user={user.Id}&sort=currency,amount");
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(25);
        // However many rows there are: the list, what it comes to, of that what is paid in part, and the name of the user that it is filtered by.
        Assert.Equal(["/api/invoices", "/api/invoices/totals", "/api/invoices/totals", "/api/users"], asked.Where(path => path.StartsWith("/api/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        await page.Button("Next").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(2);
        await Expect(page.GetByText("$27.00").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(2);

        await page.GoBackAsync();

        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(25);
        await page.GetByLabel("Rows per page").SelectOptionAsync("50");
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(27);
        await Expect(page).ToHaveURLAsync(new Regex("[?&]limit=50"));
    }

    [Theory]
    [InlineData("en-US", "Open", "Total $132.50", "Overdue", "Save view", "Name")]
    [InlineData("de-DE", "Offen", "Summe 132,50\u00a0$", "Überfällig", "Ansicht merken", "Name")]
    public async Task Views_say_how_many_they_have_and_what_these_come_to_and_can_be_saved(
        string locale, string open, string total, string overdue, string save, string name)
    {
        var user = await TestUser.CreateAsync(system);
        await TestInvoice.DraftAsync(system, user, "1000.00");
        await TestInvoice.OpenAsync(system, user, "32.25");
        await TestInvoice.OpenAsync(system, user, "100.25", overdue: true);
        var page = await browser.OpenSignedInAsync(system, options => options.Locale = locale);
        await page.GotoAsync($"/invoices?user={user.Id}");
        await Expect(Link(overdue)).ToContainTextAsync("1");
        await Expect(Link(open)).ToContainTextAsync("2");
        await Link(open).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = total }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "USD" }).Last).ToContainTextAsync("100");
        await page.Keyboard.PressAsync("Escape");

        await page.Button(save).ClickAsync();
        await page.GetByLabel(name, new() { Exact = true }).FillAsync("Waiting");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Link("Waiting")).ToHaveAttributeAsync("aria-current", "true");
        await page.GotoAsync("/invoices");
        await Link("Waiting").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(2);
        await page.AssertUsableAsync();

        ILocator Link(string text) => page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true });
    }

    // It may become midnight meanwhile.
    [Theory]
    [InlineData("en-US", "^in [67] days$", "Due .+ \\(in [67] days\\)", "\\d+ days overdue")]
    [InlineData("de-DE", "^in [67] Tagen$", "Fällig am .+ \\(in [67] Tagen\\)", "\\d+ Tage überfällig")]
    public async Task A_due_date_is_told_by_the_days_that_are_left_and_by_itself_in_the_row_that_has_the_focus(
        string locale, string left, string heading, string overdue)
    {
        var user = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.DraftAsync(system, user);
        await invoice.ActAsync(system, "issue", new { due_date = $"{DateTime.UtcNow.AddDays(7):yyyy-MM-dd}" });
        var late = await TestInvoice.OpenAsync(system, user, overdue: true);
        var page = await browser.OpenSignedInAsync(system, options => (options.Locale, options.TimezoneId) = (locale, "UTC"));
        await page.GotoAsync($"/invoices?user={user.Id}");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { Has = page.Locator($"a[href='{invoice.Path}']") });
        var cell = row.GetByRole(AriaRole.Cell, new() { NameRegex = new(left) });
        await Expect(cell).ToBeVisibleAsync();
        await row.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).FocusAsync();
        await Expect(cell).ToBeHiddenAsync();

        await page.GotoAsync(invoice.Path);
        await Expect(page.GetByText(new Regex(heading))).ToBeVisibleAsync();
        await page.GotoAsync(late.Path);
        await Expect(page.GetByText(new Regex(overdue))).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Honolulu")]
    public async Task A_date_is_the_same_day_in_every_time_zone(string zone)
    {
        var user = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.OpenAsync(system, user, overdue: true);
        var page = await browser.OpenSignedInAsync(system, options => options.TimezoneId = zone);
        await page.GotoAsync($"/invoices?user={user.Id}");
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Jan 2, 2026", Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Jan 31, 2026", Exact = true })).ToBeVisibleAsync();
        await page.GotoAsync(invoice.Path);
        await Expect(page.GetByRole(AriaRole.Definition).Filter(new() { HasText = "Jan 31, 2026" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_the_filters_leave_is_downloaded_as_csv()
    {
        var user = await TestUser.CreateAsync(system);
        await TestInvoice.DraftAsync(system, user);
        await TestInvoice.OpenAsync(system, user, "11.00");
        await TestInvoice.OpenAsync(system, user, "12.00");
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/invoices?user={user.Id}&status=open");
        await Expect(page.GetByText("2 invoices", new() { Exact = true })).ToBeVisibleAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.Button("Download CSV").ClickAsync());

        Assert.Matches(@"^invoices-\d{4}-\d{2}-\d{2}\.csv$", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("id,", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.All(lines[1..], line => Assert.Contains("INV-", line, StringComparison.Ordinal));
        await Expect(page.GetByText("2 rows downloaded.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en-US", "Save view", "More for the view Waiting", "Rename", "Undo", "Replace")]
    [InlineData("de-DE", "Ansicht merken", "Mehr zur Ansicht Waiting", "Umbenennen", "Rückgängig", "Ersetzen")]
    public async Task Saved_views_are_renamed_removed_brought_back_and_replaced_by_keyboard_without_losing_the_focus(
        string locale, string save, string more, string rename, string undo, string replace)
    {
        await TestInvoice.DraftAsync(system, await TestUser.CreateAsync(system));
        var page = await browser.OpenSignedInAsync(system, options => options.Locale = locale);
        await page.GotoAsync("/invoices?currency=USD");
        await page.PressAsync(page.Button(save));
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Name" })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Waiting");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Link("Waiting")).ToBeFocusedAsync();

        await page.PressAsync(page.Button(more));
        await Expect(page.GetByRole(AriaRole.Menuitem, new() { NameRegex = new($"^{rename}") })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Name" })).ToBeFocusedAsync();
        await page.AssertNoViolationAsync("renaming");
        await page.Keyboard.TypeAsync("Dollars");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new(" Dollars$") })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Menuitem, new() { NameRegex = new($"^{rename}") })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Link("Dollars")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link).And(page.Locator(":focus"))).ToHaveCountAsync(1);
        await Expect(page.Button(undo)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("z");
        await Expect(Link("Dollars")).ToHaveAttributeAsync("aria-current", "true");

        await page.GetByRole(AriaRole.Columnheader).GetByRole(AriaRole.Button).First.ClickAsync();
        await page.Button(save).PressAsync("Enter");
        await page.PressAsync(page.Button(replace));
        await Expect(Link("Dollars")).ToBeFocusedAsync();
        await Expect(Link("Dollars")).ToHaveAttributeAsync("aria-current", "true");

        ILocator Link(string text) => page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true });
    }
}
