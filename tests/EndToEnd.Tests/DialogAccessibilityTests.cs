namespace EndToEnd.Tests;

/// <summary>Every dialog, menu and notice can be used by everybody, as the pages can.</summary>
public sealed class DialogAccessibilityTests(PublishedSystem system, BrowserFixture browser, Samples samples) : IClassFixture<Samples>
{
    // Where it is, what is pressed for it one after the other, and what can be seen then.
    public static TheoryData<string, string[], string> Pressed { get; } = new()
    {
        { "/users", ["Go to or create"], "Overview" },
        { "/users", ["Account of admin"], "Sign out" },
        { "/users", ["Columns"], "Created" },
        { "/users/{user}", ["More actions for"], "Deactivate" },
        { "/users/{user}", ["More actions for", "Delete…"], "Deleting cannot be undone." },
        { "/users/{user}", ["More actions for", "Set-password link…"], "Whoever has the link" },
        { "/users/{user}", ["More actions for", "Set-password link…", "Make a link"], "Copy this link now" },
        { "/users/new", ["Create user"], "This is required." },
        { "/invoices", ["Filters"], "Only overdue" },
        { "/invoices", ["Columns"], "Roomy rows" },
        { "/invoices", ["Total "], "USD" },
        { "/invoices?currency=USD", ["Save view"], "Kept in this browser." },
        { "/invoices/new", ["Create draft"], "Choose a user." },
        { "/invoices/new", ["Unit and tax of line 1"], "Taxed" },
        { "/invoices/{draft}", ["Issue…"], "The invoice gets its number" },
        { "/invoices/{draft}", ["More actions for", "Delete draft…"], "This cannot be undone." },
        { "/invoices/{open}", ["More actions for"], "Credit note…" },
        { "/invoices/{open}", ["Record payment…"], "Left to pay" },
        { "/invoices/{open}", ["More actions for", "Credit note…"], "Takes back some of what is owed." },
        { "/invoices/{open}", ["More actions for", "Mark uncollectible…"], "It is expected to be paid no more" },
        { "/settings", ["Add tax rate"], "What it is called on invoices" },
        { "/account", ["Sign out everywhere"], "Sign out everywhere?" },
    };

    [Theory]
    [MemberData(nameof(Pressed))]
    public async Task What_a_button_opens(string path, string[] buttons, string shown)
    {
        ArgumentNullException.ThrowIfNull(buttons);
        var page = await OpenAsync(path);
        foreach (var name in buttons)
        {
            await page.Locator($"button:has-text('{name}'), a:has-text('{name}'), button[aria-label^='{name}']").Last.ClickAsync();
        }

        await Expect(page.GetByText(shown).Last).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    [Fact]
    public async Task A_notice_of_what_was_done_with_the_way_to_undo_it()
    {
        var page = await OpenAsync($"/users/{(await TestUser.CreateAsync(system)).Id}");
        await page.ChooseActionAsync("Deactivate");
        await Expect(page.Button("Undo")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    [Fact]
    public async Task Withdrawing_an_invoice()
    {
        var invoice = await TestInvoice.OpenAsync(system, samples.User);
        var page = await OpenAsync(invoice.Path);
        await page.ChooseActionAsync("Void…");
        await Expect(page.GetByText("The invoice is voided")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    [Fact]
    public async Task Several_invoices_and_what_came_of_each()
    {
        await TestInvoice.DraftAsync(system, samples.User);
        var page = await OpenAsync("/invoices?user={user}&status=draft&sort=-id");
        await page.GetByRole(AriaRole.Rowheader).First.Locator("xpath=..").GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.AssertUsableAsync();
        await page.GetByRole(AriaRole.Region, new() { Name = "Selected invoices" }).GetByRole(AriaRole.Button, new() { Name = "Issue…" }).ClickAsync();
        await Expect(page.GetByText("Each gets its number")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
        await page.Button("Issue").ClickAsync();
        await Expect(page.GetByText("1 of 1 done, 0 failed.")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    [Fact]
    public async Task Discarding_what_was_typed()
    {
        var page = await OpenAsync("/users/new");
        await page.GetByLabel("Username").FillAsync("x");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByText("Your changes have not been saved.")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    [Fact]
    public async Task Two_versions_and_the_review_of_them()
    {
        var page = await OpenAsync("/invoices/{draft}/edit");
        await page.GetByLabel("Memo").FillAsync("mine");
        await samples.Draft.ChangeAsync(system, new { memo = $"{Guid.NewGuid()}" });
        await page.Button("Save changes").ClickAsync();
        await Expect(page.Button("Take theirs")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
        await page.Button("Review").ClickAsync();
        await Expect(page.GetByText("Saved meanwhile")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    [Fact]
    public async Task The_end_of_the_session()
    {
        var page = await OpenAsync("/users");
        await page.Context.ClearCookiesAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("x");
        await Expect(page.GetByText("Your session has ended")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    [Fact]
    public async Task Failures_and_being_offline()
    {
        var page = await OpenAsync("/users");
        await page.RouteAsync("**/api/invoices?*", route => route.FulfillAsync(new() { Status = 500 }));
        await page.GetByRole(AriaRole.Link, new() { Name = "Invoices", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(true);
        await Expect(page.GetByText("You are offline.")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(samples.Fill(path));
        await page.SettleAsync();
        return page;
    }
}
