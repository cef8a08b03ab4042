using System.Text;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>An invoice on paper.</summary>
public sealed class PrintTests(PublishedSystem system, BrowserFixture browser)
{
    // Width within the margins that print.css sets, in CSS pixels of 1/96 inch.
    [Theory]
    [InlineData("A4", 210 - 28)]
    [InlineData("Letter", 215.9 - 28)]
    public async Task An_invoice_fits_the_paper(string format, double millimetres)
    {
        var invoice = await TestInvoice.OpenAsync(system, await TestUser.CreateAsync(system), "1234.50");
        var page = await browser.OpenSignedInAsync(system, options =>
        {
            options.ColorScheme = ColorScheme.Dark;
            options.ViewportSize = new() { Width = (int)(millimetres / 25.4 * 96), Height = 900 };
        });
        await page.GotoAsync(invoice.Path);
        await page.SettleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^INV-"), Level = 1 })).ToBeVisibleAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByRole(AriaRole.Banner)).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "History" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "What is charged" })).ToBeVisibleAsync();
        await Expect(page.Button("Print")).ToBeHiddenAsync();
        Assert.True(
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "The invoice is wider than the paper.");
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = format }));
        Assert.Single(Regex.Matches(pdf, @"/Type\s*/Page\b"));
    }
}
