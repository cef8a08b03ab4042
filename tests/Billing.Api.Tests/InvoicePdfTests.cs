using System.Text;
using Billing.Api.Documents;
using Billing.Api.Documents.Pdf;
using UglyToad.PdfPig.Content;
using PdfDocument = UglyToad.PdfPig.PdfDocument;

namespace Billing.Api.Tests;

public sealed class InvoicePdfTests
{
    public static TheoryData<string> Names => [.. SampleDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_of_document_shows_its_figures_and_is_the_same_each_time(string name)
    {
        var document = SampleDocuments.All[name];
        var bytes = InvoicePdf.Render(document);

        Assert.Equal(bytes, InvoicePdf.Render(document));
        var text = TextOf(bytes);
        var texts = DocumentTexts.In(document.Language);
        Assert.Contains(Plain(texts.MoneyWithCode(document.Total, document.Currency)), text);
        Assert.All(document.Taxes, tax => Assert.Contains(Plain(texts.TaxOn(tax, document.Currency)), text));
        Assert.All(document.Lines, line => Assert.Contains(Plain(texts.Money(line.Amount, document.Currency)), text));
        Assert.All(document.Taxes.Select(tax => tax.ExemptionReason).OfType<string>(), reason => Assert.Contains(reason, text));
        Assert.Contains(document.Number ?? "(Draft)", text);
    }

    [Theory]
    [InlineData("german", "Rechnung INV-2026-000123", "02.11.2026", "2,5 Stunden", "1.234,5678", "Seite 1 von 1", "Zum Bezahlen scannen")]
    [InlineData("standard", "Invoice INV-2026-000123", "2 November 2026", "10 hours", "DE89 3704 0044 0532 0130 00", "Page 1 of 1", "Thank you.")]
    [InlineData("credit note", "Credit note CN-2026-000007", "For invoice", "INV-2026-000123,", "2 November 2026")]
    [InlineData("discounts", "Discount 10%: −10.00", "Discount: −5.00", "Subtotal", "−12.34")]
    [InlineData("letter", "San Francisco, CA 94105", "Tax 8.25% on 3,600.00")]
    public void Document_says(string name, params string[] expected)
    {
        var text = TextOf(InvoicePdf.Render(SampleDocuments.All[name]));

        Assert.All(expected, part => Assert.Contains(part, text));
    }

    [Fact]
    public void Texts_of_every_script_have_glyphs_and_can_be_copied_as_they_were_typed()
    {
        var document = SampleDocuments.All["scripts"];

        Assert.All(document.Lines, line => Assert.DoesNotContain(ShapedText.Of(line.Description).Runs.SelectMany(run => run.Glyphs), glyph => glyph.Id == 0));
        using var pdf = PdfDocument.Open(InvoicePdf.Render(document));
        var actual = string.Concat(pdf.GetPage(1).GetMarkedContents().SelectMany(Everything).Select(content => content.ActualText));
        Assert.Contains("خدمات استشارية للمشروع رقم ", actual);
        Assert.Contains("परामर्श सेवाएँ और प्रशिक्षण", actual);
        Assert.Contains("שעות", actual);
    }

    [Fact]
    public void Table_goes_on_over_pages_under_its_header_and_pages_are_numbered()
    {
        using var pdf = PdfDocument.Open(InvoicePdf.Render(SampleDocuments.All["many lines"]));

        var pages = pdf.GetPages().Select(page => TextOf(page)).ToArray();
        Assert.True(pages.Length > 2);
        Assert.All(pages, page => Assert.Contains("Description", page));
        Assert.All(pages.Index(), page => Assert.Contains($"Page {page.Index + 1} of {pages.Length}", page.Item));
    }

    [Fact]
    public void Document_is_tagged_and_titled_and_has_a_language()
    {
        var bytes = InvoicePdf.Render(SampleDocuments.All["german"]);

        var file = Encoding.Latin1.GetString(bytes);
        string[] expected = ["/Lang (de)", "/Marked true", "/S /H1", "/S /Table", "/Scope /Column", "/Alt", "/DisplayDocTitle true", "<pdfuaid:part>1"];
        Assert.All(expected, part => Assert.Contains(part, file));
        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal("Rechnung INV-2026-000123 · Beispiel & Söhne GmbH", pdf.Information.Title);
    }

    [Theory]
    [InlineData("letter", 612, 792)]
    [InlineData("standard", 595.28, 841.89)]
    public void Paper_is_what_the_buyer_s_country_prints_on(string name, double width, double height)
    {
        using var pdf = PdfDocument.Open(InvoicePdf.Render(SampleDocuments.All[name]));

        Assert.Equal((width, height), (Math.Round(pdf.GetPage(1).Width, 2), Math.Round(pdf.GetPage(1).Height, 2)));
    }

    [Fact]
    public void Code_for_banks_has_the_amount_and_the_number()
    {
        Assert.Equal(
            "BCD\n002\n1\nSCT\nCOBADEFFXXX\nBeispiel & Söhne GmbH\nDE89370400440532013000\nEUR1428.00\n\n\nINV-2026-000123",
            EpcCode.TextOf(SampleDocuments.All["standard"]));
        Assert.All(
            (string[])["letter", "free", "credit note", "draft", "no seller"],
            name => Assert.Null(EpcCode.TextOf(SampleDocuments.All[name])));
    }

    [Theory]
    [InlineData("abc 12", "000000")]
    [InlineData("אבג 12", "111122")]
    [InlineData("אב cd", "11122")]
    [InlineData("ab אב. cd", "000110000")]
    public void Levels_say_what_runs_from_right_to_left(string text, string levels) =>
        Assert.Equal(levels, string.Concat(Bidi.Levels(text, Bidi.IsRightToLeft(text))));

    private static string TextOf(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return string.Join('\n', pdf.GetPages().Select(page => TextOf(page)));
    }

    private static string TextOf(Page page) => Plain(string.Concat(page.Letters.Select(letter => letter.Value)));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static IEnumerable<MarkedContentElement> Everything(MarkedContentElement element) => element.Children.SelectMany(Everything).Prepend(element);
}
