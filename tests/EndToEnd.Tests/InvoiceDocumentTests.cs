using System.Text;

namespace EndToEnd.Tests;

/// <summary>Invoices and credit notes as files, downloaded from their page.</summary>
public sealed class InvoiceDocumentTests(PublishedSystem system, BrowserFixture browser, Samples samples) : IClassFixture<Samples>
{
    [Fact]
    public async Task An_invoice_and_its_credit_note_are_downloaded_as_PDFs()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(samples.Open.Path);
        var number = (await samples.Open.ReadAsync(system)).GetProperty("number").GetString();

        Assert.Equal($"{number}.pdf", await DownloadPdfAsync(page, page.Button("PDF")));
        Assert.StartsWith("CN-", await DownloadPdfAsync(page, page.GetByRole(AriaRole.Button, new() { NameRegex = new("^PDF of CN-") })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_downloads_their_own_invoice()
    {
        var member = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.OpenAsync(system, member);
        var page = await browser.OpenAsync(system.Address);
        await page.SignInAsync(member.Username, member.Password, "/account");
        await page.GotoAsync(invoice.Path);

        Assert.StartsWith("INV-", await DownloadPdfAsync(page, page.Button("PDF")), StringComparison.Ordinal);
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^More actions for ") })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_e_invoice_that_lacks_something_says_what()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(samples.Open.Path);
        await page.ChooseActionAsync("E-invoice (XML)");

        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("the customer's country");
        await Expect(dialog.GetByRole(AriaRole.Link, new() { Name = "The customer's billing details" })).ToHaveAttributeAsync("href", $"/users/{samples.User.Id}");
        await page.AssertUsableAsync();
    }

    private static async Task<string> DownloadPdfAsync(IPage page, ILocator button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        await using var file = File.OpenRead(await download.PathAsync());
        var start = new byte[5];
        await file.ReadExactlyAsync(start);
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(start));
        return download.SuggestedFilename;
    }
}
