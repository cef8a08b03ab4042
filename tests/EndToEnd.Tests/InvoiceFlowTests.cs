using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>The life of an invoice in a real browser, through the gateway, down to the database.</summary>
public sealed class InvoiceFlowTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task An_invoice_is_created_issued_and_paid_by_keyboard_alone()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/invoices");
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "New invoice" }).First);
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox, new() { Name = "User" })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(user.Username);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox, new() { Name = "User" })).ToHaveValueAsync(user.Username);
        await page.TypeAsync(page.GetByLabel("Description"), "Consulting");
        await page.TypeAsync(page.GetByLabel("Unit price"), "19.99");
        await page.TypeAsync(page.GetByLabel("Tax %"), "20");
        await Expect(page.GetByText("$23.99")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Draft #"), Level = 1 })).ToBeVisibleAsync();

        await page.PressAsync(page.Button("Issue…"));
        await page.PressAsync(page.Button("Issue invoice"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^INV-"), Level = 1 })).ToBeVisibleAsync();

        await page.PressAsync(page.Button("Record payment…"));
        await Expect(page.GetByLabel("Amount (USD)")).ToHaveValueAsync("23.99");
        await page.PressAsync(page.Button("Record payment"));
        await Expect(page.GetByText(new Regex(@"^Payment of \$23\.99")).First).ToBeVisibleAsync();
        await Expect(page.Button("Record payment…")).ToBeHiddenAsync();
        Assert.Contains("\"status\":\"paid\"", await system.Client.GetStringAsync($"/api/invoices?user_id={user.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_the_first_field_with_an_error_comes_into_sight_below_the_header()
    {
        var page = await browser.OpenSignedInAsync(system, options => options.ViewportSize = new() { Width = 360, Height = 740 });
        await page.GotoAsync("/invoices/new");
        await page.Button("Create draft").ClickAsync();

        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByRole(AriaRole.Combobox, new() { Name = "User" })).ToBeFocusedAsync();
        var header = await dialog.Locator("[class*=Drawer-header]").BoundingBoxAsync();
        var label = await dialog.Locator("label", new() { HasText = "User" }).BoundingBoxAsync();
        Assert.InRange(label!.Y, header!.Y + header.Height, 740);
    }

    [Fact]
    public async Task An_invoice_is_credited_in_part_and_then_withdrawn()
    {
        var invoice = await TestInvoice.OpenAsync(system, await TestUser.CreateAsync(system));
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(invoice.Path);

        await page.ChooseActionAsync("Credit note…");
        await page.GetByLabel("Amount (USD)").FillAsync("40");
        await page.GetByLabel("Reason").FillAsync("Late");
        await page.Button("Create credit note").ClickAsync();
        await Expect(page.GetByText("Credit note of $40.00").First).ToBeVisibleAsync();
        await Expect(page.GetByText("$60.00").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByText("Late").First).ToBeVisibleAsync();

        await page.ChooseActionAsync("Void…");
        await page.Button("Void invoice").ClickAsync();
        await Expect(page.GetByText(new Regex("^INV-.* voided\\.$"))).ToBeVisibleAsync();
        await Expect(page.Button("Record payment…")).ToBeHiddenAsync();
        Assert.Equal("void", (await invoice.ReadAsync(system)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_invoice_that_was_given_up_is_paid_in_part_after_all()
    {
        var invoice = await TestInvoice.OpenAsync(system, await TestUser.CreateAsync(system));
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(invoice.Path);

        await page.ChooseActionAsync("Mark uncollectible…");
        await page.Button("Mark uncollectible").ClickAsync();
        await Expect(page.GetByText(new Regex("marked uncollectible\\.$"))).ToBeVisibleAsync();

        await page.Button("Record payment…").ClickAsync();
        await page.GetByLabel("Amount (USD)").FillAsync("30");
        await page.GetByLabel("Method").FillAsync("bank transfer");
        await page.Button("Record payment").ClickAsync();
        await Expect(page.GetByText("Payment of $30.00").First).ToBeVisibleAsync();
        await Expect(page.GetByText("$70.00").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByText("Marked uncollectible")).ToBeVisibleAsync();
        Assert.Equal("70.00", (await invoice.ReadAsync(system)).GetProperty("balance").GetString());
    }

    [Fact]
    public async Task A_draft_is_edited_and_then_deleted()
    {
        var draft = await TestInvoice.DraftAsync(system, await TestUser.CreateAsync(system));
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(draft.Path);

        await page.GetByRole(AriaRole.Link, new() { Name = "Edit", Exact = true }).ClickAsync();
        await page.GetByLabel("Quantity").FillAsync("2.5");
        await page.Button("Save changes").ClickAsync();
        await Expect(page.GetByText(new Regex("saved\\.$"))).ToBeVisibleAsync();
        await Expect(page.GetByText("$250.00").Filter(new() { Visible = true }).First).ToBeVisibleAsync();

        await page.ChooseActionAsync("Delete draft…");
        await page.Button("Delete").ClickAsync();
        await Expect(page.GetByText(new Regex("deleted\\.$"))).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/invoices$"));
    }

    [Fact]
    public async Task A_double_click_and_a_lost_answer_create_one_invoice()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenSignedInAsync(system);
        var answers = 0;
        await page.RouteAsync("**/api/invoices", async route =>
        {
            // The first one reaches the server, whose answer then gets lost.
            if (route.Request.Method == "POST" && Interlocked.Increment(ref answers) == 1)
            {
                await route.FetchAsync();
                await route.AbortAsync();
                return;
            }

            await route.ContinueAsync();
        });
        await page.GotoAsync($"/invoices/new?user={user.Id}");
        await page.GetByLabel("Description").FillAsync("Once");
        await page.GetByLabel("Unit price").FillAsync("10");
        await page.Button("Create draft").DblClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("It is not certain whether this was carried out.");

        await page.Button("Create draft").DblClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Draft #"), Level = 1 })).ToBeVisibleAsync();
        Assert.Equal(2, answers);
        using var list = await system.Client.GetAsync($"/api/invoices?user_id={user.Id}");
        Assert.Equal("1", Assert.Single(list.Headers.GetValues("X-Total-Count")));
    }
}
