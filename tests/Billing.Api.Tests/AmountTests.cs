using System.Globalization;
using Billing.Api.Money;
using CsCheck;
using HttpContract.Fields;

namespace Billing.Api.Tests;

public sealed class AmountTests
{
    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("0.0", "0.00")]
    [InlineData("120", "120.00")]
    [InlineData("120.5", "120.50")]
    [InlineData("120.05", "120.05")]
    [InlineData("007.50", "7.50")]
    [InlineData("000000000000000000000000000000000000000001", "1.00")]
    [InlineData("9999999999999.99", "9999999999999.99")]
    [InlineData("0.29", "0.29")]
    [InlineData("4.35", "4.35")]
    [InlineData("1e3", "1000.00")]
    [InlineData("1.5E+1", "15.00")]
    [InlineData("125e-2", "1.25")]
    [InlineData("5e-2", "0.05")]
    [InlineData("+5", "5.00")]
    [InlineData(".5", "0.50")]
    [InlineData("5.", "5.00")]
    [InlineData(" 7.5\n", "7.50")]
    [InlineData("1_000.5_0", "1000.50")]
    [InlineData("١٢", "12.00")]
    [InlineData("１２.５", "12.50")]
    public void Digits_are_read_as_they_stand(string text, string amount) =>
        Assert.Equal(amount, Format(Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("+")]
    [InlineData("1e")]
    [InlineData("e5")]
    [InlineData("1e1000000")]
    [InlineData("1 000")]
    [InlineData("1,000")]
    [InlineData("1,5")]
    [InlineData("(1)")]
    [InlineData("0x10")]
    [InlineData("$1")]
    [InlineData("NaN")]
    [InlineData("-NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("∞")]
    [InlineData("_")]
    [InlineData("١٢٫٥")]
    [InlineData("½")]
    [InlineData("²")]
    [InlineData("1\0")]
    [InlineData("\ud800")]
    public void Anything_else_is_refused(string text) =>
        Assert.Equal("Must be a plain decimal number such as 120.00.", Parse(text).Error?.Message);

    [Theory]
    [InlineData("1.000")]
    [InlineData("0.001")]
    [InlineData("1.005")]
    [InlineData("99999999.999")]
    public void Nothing_is_rounded_not_even_zeros(string text) =>
        Assert.Equal("Must have at most 2 decimals; nothing is rounded.", Parse(text).Error?.Message);

    [Theory]
    [InlineData("10000000000000")]
    [InlineData("10000000000000.00")]
    [InlineData("79228162514264337593543950336")]
    public void Fifteen_digits_are_the_most(string text) =>
        Assert.Equal("Must have at most 13 digits before the point.", Parse(text).Error?.Message);

    [Theory]
    [InlineData("-1")]
    [InlineData("-0.01")]
    [InlineData("-0")]
    [InlineData("-100000000.001")]
    public void Negative_amounts_are_refused(string text) => Assert.Equal("Must not be negative.", Parse(text).Error?.Message);

    [Theory]
    [InlineData("IDR", "100000000", "100000000.00")]
    [InlineData("JPY", "999999999999999", "999999999999999")]
    [InlineData("JPY", "1.0", null)]
    [InlineData("JPY", "1000000000000000", null)]
    [InlineData("KWD", "1.5", "1.500")]
    [InlineData("KWD", "999999999999.999", "999999999999.999")]
    [InlineData("KWD", "1000000000000", null)]
    [InlineData("KWD", "0.0001", null)]
    [InlineData("EUR", "0.05", "0.05")]
    [InlineData("CLF", "0.0001", "0.0001")]
    [InlineData("CLF", "100000000000", null)]
    public void Each_currency_has_its_own_decimals(string code, string text, string? amount)
    {
        var (currency, parsed) = (Currency.Of(code), Amount.In(Currency.Of(code))(text));
        Assert.Equal(amount, parsed.Succeeded ? Amount.Format(parsed.Value.Value, currency) : null);
        Assert.Equal(amount is null, Amount.Parse(text) is not { Succeeded: true, Value: var any } || any.ErrorIn(currency) is not null);
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("XXX")]
    [InlineData("BTC")]
    [InlineData("EURO")]
    [InlineData("")]
    public void What_is_no_currency_is_refused(string code) => Assert.False(Currency.Parse(code).Succeeded);

    private static Parsed<Amount> Parse(string text) => Amount.In(Currency.Default)(text);

    private static string Format(Parsed<Amount> parsed) => Amount.Format(parsed.Value.Value, Currency.Default);

    [Fact]
    public void Every_amount_reads_as_what_it_writes() => Gen.Long[0, 999_999_999_999_999].Sample(cents =>
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{cents / 100}.{cents % 100:00}");
        return Format(Parse(text)) == text;
    });

    [Fact]
    public void Any_text_is_refused_or_reads_as_exactly_its_digits() => Gen.String[Gen.Char["0123456789.-+eE "], 0, 14].Sample(text =>
    {
        var parsed = Parse(text);
        if (!parsed.Succeeded)
        {
            return parsed.Error.Message.EndsWith('.');
        }

        var read = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Format(parsed) == read.ToString("F2", CultureInfo.InvariantCulture);
    });
}
