using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>Putting right what was invoiced and paid.</summary>
public sealed class CorrectionTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Lines_of_a_paid_invoice_are_credited_and_refunded_in_part()
    {
        var user = await TestUser.CreateAsync(system);
        var draft = await TestInvoice.DraftAsync(system, user);
        object[] lines =
        [
            new { description = "Work", quantity = "4", unit_price = "25.00", tax_rate = "20" },
            new { description = "Travel", quantity = "1", unit_price = "30.00", tax_rate = "10" },
        ];
        await draft.ChangeAsync(system, new { lines });
        await draft.ActAsync(system, "issue", new { });
        await draft.ActAsync(system, "payments", new { amount = "153.00" });
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(draft.Path);

        await page.ChooseActionAsync("Credit note…");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByText("Lines", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Quantity of Travel").FillAsync("");
        await page.GetByLabel("Quantity of Work").FillAsync("1");
        await Expect(dialog.GetByText("$30.00").Last).ToBeVisibleAsync();
        await page.AssertUsableAsync();
        await page.Button("Create credit note").ClickAsync();
        await Expect(page.GetByText("Credit note of $30.00").First).ToBeVisibleAsync();
        await Expect(dialog).ToBeHiddenAsync();

        await page.Button("Refund…").ClickAsync();
        await Expect(page.GetByLabel("Amount (USD)")).ToHaveValueAsync("30.00");
        await page.GetByLabel("Amount (USD)").FillAsync("12");
        await page.Button("Record refund").ClickAsync();
        await Expect(page.GetByText("Refund of $12.00 recorded.")).ToBeVisibleAsync();
        await Expect(page.GetByText("-$12.00")).ToBeVisibleAsync();

        await page.Button("Refund…").ClickAsync();
        await Expect(page.GetByLabel("Amount (USD)")).ToHaveValueAsync("18.00");
        await page.GotoAsync($"/users/{user.Id}");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Credit" })).ToContainTextAsync("$18.00");
    }

    [Fact]
    public async Task A_customers_credit_pays_the_next_invoice_where_that_is_asked_for()
    {
        var user = await TestUser.CreateAsync(system);
        var first = await TestInvoice.OpenAsync(system, user);
        await first.ActAsync(system, "payments", new { amount = "130.00", overpayment = "credit" });
        var next = await TestInvoice.DraftAsync(system, user, "50.00");
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(next.Path);

        await page.Button("Issue…").ClickAsync();
        await page.GetByLabel("Use the customer's credit of $30.00").CheckAsync();
        await page.Button("Issue invoice").ClickAsync();

        await Expect(page.GetByText("from credit")).ToBeVisibleAsync();
        Assert.Equal("20.00", (await next.ReadAsync(system)).GetProperty("balance").GetString());
    }

    [Fact]
    public async Task What_is_paid_in_part_has_a_view_of_its_own()
    {
        var invoice = await TestInvoice.OpenAsync(system, await TestUser.CreateAsync(system));
        await invoice.ActAsync(system, "payments", new { amount = "40.00" });
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/invoices?user={invoice.UserId}");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Views" }).GetByRole(AriaRole.Link, new() { Name = "Partly paid" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("partially_paid=true"));
        await Expect(page.GetByText("1 invoice", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Table).GetByText("Partly paid").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
    }
}
