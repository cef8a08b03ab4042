using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>Invoices and reminders are mailed in German, on a small phone.</summary>
public sealed class GermanSendingTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task What_failed_says_why_and_is_sent_again()
    {
        var user = await TestUser.CreateAsync(system);
        var address = $"{user.Username}@example.com";
        system.Mail.Refuse(address, "550 5.1.1 No such mailbox");
        var invoice = await TestInvoice.OpenAsync(system, user);
        var page = await OpenAsync(invoice.Path);

        await page.ChooseActionAsync("Verschicken …");
        await WriteAsync(page, "Guten Tag,\n\nwie vereinbart: größere Beträge später.");
        await page.AssertUsableOnPhoneAsync();
        await Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Verschicken", Exact = true }).ClickAsync();
        await Expect(Dialog(page)).ToBeHiddenAsync();
        await Expect(Sent(page)).ToContainTextAsync("Gescheitert");
        await Expect(Sent(page)).ToContainTextAsync("550 5.1.1 No such mailbox");
        await page.AssertUsableOnPhoneAsync();
        await page.GotoAsync($"/invoices?user={user.Id}&delivery=failed");
        await Expect(page.GetByText("1 Rechnung", new() { Exact = true })).ToBeVisibleAsync();

        system.Mail.Accept(address);
        await page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).ClickAsync();
        await page.ChooseActionAsync("Verschicken …");
        await WriteAsync(page, "Noch einmal.");
        await Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Verschicken", Exact = true }).ClickAsync();
        var mail = await system.Mail.MessageToAsync(address, message => message.Subject!.StartsWith("Rechnung ", StringComparison.Ordinal));
        Assert.Contains("Noch einmal.", mail.TextBody, StringComparison.Ordinal);
        await Expect(Sent(page).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(Sent(page).GetByRole(AriaRole.Listitem).First.GetByText("Verschickt", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText("Per E-Mail verschickt").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Reminder_is_sent_by_hand()
    {
        var user = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.OpenAsync(system, user, overdue: true);
        var page = await OpenAsync(invoice.Path);
        await page.ChooseActionAsync("Erinnerung schicken …");
        await WriteAsync(page, "Bitte zahlen Sie.");
        await page.AssertUsableOnPhoneAsync();
        await Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Erinnerung schicken", Exact = true }).ClickAsync();

        var mail = await system.Mail.MessageToAsync(
            $"{user.Username}@example.com", message => message.Subject!.StartsWith("Zahlungserinnerung: Rechnung ", StringComparison.Ordinal));
        Assert.Contains("Bitte zahlen Sie.", mail.TextBody, StringComparison.Ordinal);
        await Expect(page.GetByText("1. Erinnerung per E-Mail verschickt")).ToBeVisibleAsync();
        await Expect(Sent(page).GetByRole(AriaRole.Listitem).GetByText("Verschickt", new() { Exact = true })).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
    }

    [Fact]
    public async Task Several_are_sent_at_once_and_drafts_are_left_out()
    {
        var user = await TestUser.CreateAsync(system);
        await TestInvoice.OpenAsync(system, user);
        await TestInvoice.OpenAsync(system, user);
        await TestInvoice.DraftAsync(system, user);
        var page = await OpenAsync($"/invoices?user={user.Id}");
        await page.GetByLabel("Alle auf dieser Seite auswählen").CheckAsync();
        await Expect(page.GetByText("3 ausgewählt")).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
        await page.Button("Verschicken …").ClickAsync();
        await Expect(Dialog(page).GetByText("2 Rechnungen verschicken?")).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
        await Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Verschicken", Exact = true }).ClickAsync();
        await Expect(page.GetByText("2 von 2 erledigt, 0 gescheitert.")).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
        await Poll.UntilAsync(() => system.Mail.Messages.Count(message => message.To.Mailboxes.Single().Address == $"{user.Username}@example.com") == 2);
    }

    private static ILocator Dialog(IPage page) => page.GetByRole(AriaRole.Dialog);

    private static ILocator Sent(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Verschickt" });

    /// <summary>Writes one's own text in place of the German letter that is proposed.</summary>
    private static async Task WriteAsync(IPage page, string text)
    {
        await Dialog(page).GetByLabel("Sprache des Briefs").SelectOptionAsync("de");
        var letter = Dialog(page).GetByRole(AriaRole.Textbox, new() { Name = "Text" });
        await Expect(letter).ToHaveValueAsync(new Regex("^Guten Tag"));
        await letter.FillAsync(text);
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await browser.OpenSignedInAsync(
            system, options => (options.Locale, options.ViewportSize) = ("de-DE", new() { Width = 360, Height = 740 }));
        await page.GotoAsync(path);
        await page.SettleAsync();
        return page;
    }
}
