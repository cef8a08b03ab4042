namespace HttpContract.Tests.Fields;

public sealed class FieldTests
{
    [Theory]
    [InlineData("2026-01-31", "2026-01-31T00:00:00Z")]
    [InlineData("2026-01-31T12:30", "2026-01-31T12:30:00Z")]
    [InlineData("2026-01-31T12:30:15Z", "2026-01-31T12:30:15Z")]
    [InlineData("2026-01-31T12:30:15.5+02:00", "2026-01-31T10:30:15.5Z")]
    [InlineData("2026-01-31T12:30:15.1234567-01:00", "2026-01-31T13:30:15.1234567Z")]
    [InlineData("2026-02-30", null)]
    [InlineData("01/02/2026", null)]
    [InlineData("2026-1-2", null)]
    [InlineData("2026-01-31 12:30", null)]
    [InlineData("2026-01-31T24:00", null)]
    [InlineData(" 2026-01-31", null)]
    public void Instants_are_read_as_utc(string text, string? expected)
    {
        var parsed = Instant.Parse(text);
        Assert.Equal(expected is not null, parsed.Succeeded);
        Assert.Equal(expected, parsed.Succeeded ? parsed.Value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [Theory]
    [InlineData("1900-01-01", true)]
    [InlineData("2999-12-31", true)]
    [InlineData("1899-12-31", false)]
    [InlineData("3000-01-01", false)]
    [InlineData("2026-02-29", false)]
    [InlineData("2028-02-29", true)]
    [InlineData("2026-01-01T00:00:00Z", false)]
    public void Dates_are_days_of_these_centuries(string text, bool valid) => Assert.Equal(valid, CalendarDate.Parse(text).Succeeded);

    [Theory]
    [InlineData("1", 1L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("007", 7L)]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("+1", 1L)]
    [InlineData(" 1\n", 1L)]
    [InlineData("1.0", 1L)]
    [InlineData("1.", 1L)]
    [InlineData("1.5", null)]
    [InlineData(".0", null)]
    [InlineData("1 0", null)]
    [InlineData("1e3", null)]
    [InlineData("9223372036854775808", null)]
    [InlineData("١", 1L)]
    [InlineData("1_0", 10L)]
    [InlineData("1__0", null)]
    [InlineData("_1", null)]
    [InlineData("²", null)]
    public void Ids_are_whole_numbers_above_0(string text, long? id)
    {
        var parsed = WholeNumber.ParseId(text);
        Assert.Equal(id, parsed.Succeeded ? parsed.Value : null);
    }

    [Theory]
    [InlineData("-2", true)]
    [InlineData("3", true)]
    [InlineData("-3", false)]
    [InlineData("4", false)]
    [InlineData("1.0", false)]
    [InlineData("", false)]
    public void Numbers_are_kept_within_bounds(string text, bool valid) => Assert.Equal(valid, WholeNumber.Between(-2, 3)(text).Succeeded);

    [Theory]
    [InlineData(" a \t b ", true, true)]
    [InlineData("\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600", true, true)]
    [InlineData("\ufffd", true, true)]
    [InlineData("123456", false, false)]
    [InlineData(" \u3000 ", false, false)]
    [InlineData("a\u0000b", false, false)]
    [InlineData("a\u0085b", false, false)]
    [InlineData("a\u2028b", false, false)]
    [InlineData("a\nb", false, true)]
    [InlineData("a\r\nb", false, true)]
    public void Texts_have_so_many_characters_and_no_control_characters(string text, bool isLine, bool isLines)
    {
        // A tab is white space within lines only.
        Assert.Equal(isLine && !text.Contains('\t'), PlainText.Line(5)(text).Succeeded);
        Assert.Equal(isLines, PlainText.Lines(5)(text).Succeeded);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_text() => Assert.False(PlainText.Line(5)("a\ud800").Succeeded);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("TRUE", null)]
    [InlineData("1", null)]
    public void Booleans_are_true_or_false(string text, bool? value)
    {
        var parsed = TrueOrFalse.Parse(text);
        Assert.Equal(value, parsed.Succeeded ? parsed.Value : null);
    }

    [Fact]
    public void A_query_text_is_trimmed_and_has_no_nul()
    {
        Assert.Equal("a b", QueryText.Parse(" a b ").Value);
        Assert.False(QueryText.Parse("a\0").Succeeded);
    }

    [Fact]
    public void Query_parameters_that_are_empty_are_absent()
    {
        var errors = new FieldErrors();
        Assert.Null(errors.ReadValue("id", "", WholeNumber.ParseId));
        Assert.Null(errors.Read("q", null, QueryText.Parse));
        Assert.False(errors.Any);
        Assert.Equal([1, 3], errors.ReadValues("id", ["1", "", null, "3"], WholeNumber.ParseId));
        errors.ReadValues("id", ["x"], WholeNumber.ParseId);
        Assert.True(errors.Any);
    }

    [Fact]
    public void What_is_given_replaces_what_was_before()
    {
        Assert.Equal("before", ((Optional<string>?)null).Or("before"));
        Assert.Equal("now", new Optional<string>("now").Or("before"));
        Assert.Null(new Optional<string>(null).Or("before"));
    }
}
