namespace EndToEnd.Tests;

/// <summary>Invoices and reminders are mailed by a person, and what became of it is seen.</summary>
public sealed class SendingTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Invoice_is_sent_with_an_edited_letter_and_said_to_be_sent()
    {
        var user = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.OpenAsync(system, user);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(invoice.Path);
        await page.ChooseActionAsync("Send…");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByLabel("To", new() { Exact = false }).First).ToHaveValueAsync($"{user.Username}@example.com");
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Text" }).FillAsync("Hello,\n\nthis is what we agreed on.");
        await page.AssertUsableAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        var mail = await system.Mail.MessageToAsync($"{user.Username}@example.com", message => message.Subject!.StartsWith("Invoice INV-", StringComparison.Ordinal));
        Assert.Contains("this is what we agreed on.", mail.TextBody, StringComparison.Ordinal);
        Assert.EndsWith(".pdf", mail.Attachments.Single().ContentDisposition!.FileName, StringComparison.Ordinal);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Sent" }).GetByRole(AriaRole.Listitem).GetByText("Sent", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText("Sent by mail").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Several_are_sent_at_once()
    {
        var user = await TestUser.CreateAsync(system);
        await TestInvoice.OpenAsync(system, user);
        await TestInvoice.OpenAsync(system, user);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/invoices?user={user.Id}");
        await page.GetByLabel("Select all on this page").CheckAsync();
        await page.Button("Send…").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByText("Send 2 invoices?")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Expect(page.GetByText("2 of 2 done, 0 failed.")).ToBeVisibleAsync();
        await Poll.UntilAsync(() => system.Mail.Messages.Count(message => message.To.Mailboxes.Single().Address == $"{user.Username}@example.com"
            && message.Subject!.StartsWith("Invoice ", StringComparison.Ordinal)) == 2);
    }

    [Fact]
    public async Task Overdue_invoice_is_reminded_of_until_it_is_disputed()
    {
        var user = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.OpenAsync(system, user, overdue: true);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(invoice.Path);
        await page.ChooseActionAsync("Send reminder…");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Send reminder", Exact = true }).ClickAsync();
        await system.Mail.MessageToAsync($"{user.Username}@example.com", message => message.Subject!.StartsWith("Payment reminder: invoice ", StringComparison.Ordinal));
        await Expect(page.GetByText("Reminder 1 sent by mail")).ToBeVisibleAsync();
        // What became of it is a change of the invoice, too.
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Sent" }).GetByRole(AriaRole.Listitem).GetByText("Sent", new() { Exact = true })).ToBeVisibleAsync();

        await page.ChooseActionAsync("Mark as disputed…");
        await page.GetByLabel("What is disputed").FillAsync("Was promised a discount.");
        await page.Button("Mark as disputed").ClickAsync();
        await Expect(page.GetByText("Was promised a discount.").First).ToBeVisibleAsync();
        Assert.True((await invoice.ReadAsync(system)).GetProperty("disputed").GetBoolean());
    }
}
