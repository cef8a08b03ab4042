using Billing.Api.Numbering;

namespace Billing.Api.Tests;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("INV-{year}-{seq:6}", "INV-2026-000042")]
    [InlineData("RE{yy}/{seq}", "RE26/42")]
    [InlineData("{seq:1}.A", "42.A")]
    public void A_number_is_written_as_its_format_says(string format, string number)
    {
        Assert.Equal(format, NumberFormat.Parse(format).Value);
        Assert.Equal(number, NumberFormat.Write(format, 2026, 42));
    }

    [Theory]
    [InlineData("INV-{year}")]
    [InlineData("{seq}{seq}")]
    [InlineData("inv-{seq}")]
    [InlineData("{seq:0}")]
    [InlineData("{seq:10}")]
    [InlineData("{day}{seq}")]
    [InlineData("{seq} ")]
    [InlineData("ÄÖ{seq}x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA{seq}")]
    [InlineData("")]
    public void What_numbers_nothing_is_no_format(string format) =>
        Assert.Equal(format == "{seq} ", NumberFormat.Parse(format).Succeeded);

    [Theory]
    [InlineData(1, "2026-01-01", 2026)]
    [InlineData(4, "2026-03-31", 2025)]
    [InlineData(4, "2026-04-01", 2026)]
    [InlineData(12, "2026-11-30", 2025)]
    [InlineData(12, "2026-12-31", 2026)]
    public void A_day_is_in_the_year_that_began_last(int start, string day, int year) =>
        Assert.Equal(year, new NumberingSettings { FiscalYearStart = start }.YearOf(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("inv-20", true)]
    [InlineData("RE26/4", true)]
    [InlineData("2026-000123", true)]
    [InlineData("ada", false)]
    [InlineData("ada lovelace", false)]
    public void A_number_is_told_from_a_name(string text, bool mayBegin) => Assert.Equal(mayBegin, DocumentNumber.MayBegin(text));
}
