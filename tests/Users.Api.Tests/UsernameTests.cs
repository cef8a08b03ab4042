using CsCheck;
using Users.Api.Users;

namespace Users.Api.Tests;

public sealed class UsernameTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Length_is_counted_in_code_points(int length, bool valid) =>
        Assert.Equal(valid, Username.Parse(string.Concat(Enumerable.Repeat("\U0001F600", length))).Succeeded);

    [Fact]
    public void Length_is_counted_after_composing() =>
        Assert.True(Username.Parse(string.Concat(Enumerable.Repeat("e\u0301", 100))).Succeeded);

    [Theory]
    [InlineData("\u00a0ada\u00a0")] // no-break space
    [InlineData("\u2003ada\u3000")] // em space, ideographic space
    [InlineData("\u200bada\u200b")] // zero-width space
    [InlineData("\u200d\u2060ada\ufeff")] // zero-width joiner, word joiner, byte order mark
    [InlineData("\u202eada\u202c")] // right-to-left override and its end
    [InlineData("\u00ad\t ada \u180e\u200f")] // soft hyphen, Mongolian vowel separator, right-to-left mark
    public void What_nobody_sees_around_a_name_is_no_part_of_it(string text) => Assert.Equal("ada", Username.Parse(text).Value!.Value);

    [Theory]
    [InlineData("\u200b")]
    [InlineData("\u00a0\u2060\ufeff\u00ad")]
    public void A_name_that_nobody_sees_is_none(string text) => Assert.False(Username.Parse(text).Succeeded);

    [Theory]
    [InlineData("Ada", "aDA")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("E\u0301cole", "\u00e9cole")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("οδός", "οδόσ")]
    [InlineData("STRAẞE", "straße")]
    [InlineData("ИВАН", "иван")]
    [InlineData("\U00010400", "\U00010428")]
    public void Names_that_differ_in_case_are_the_same(string one, string other) =>
        Assert.Equal(Username.Parse(one).Value!.Normalized, Username.Parse(other).Value!.Normalized);

    [Theory]
    [InlineData("ada", "adá")]
    [InlineData("ss", "ß")]
    [InlineData("a", "а")]
    public void Names_that_differ_in_more_are_not(string one, string other) =>
        Assert.NotEqual(Username.Parse(one).Value!.Normalized, Username.Parse(other).Value!.Normalized);

    [Fact]
    public void Any_text_is_either_refused_or_kept_as_a_name_that_reads_as_itself() => Gen.String[Gen.Char, 0, 120].Sample(text =>
    {
        var parsed = Username.Parse(text);
        if (!parsed.Succeeded)
        {
            return parsed.Error.Message.EndsWith('.');
        }

        var name = parsed.Value;
        var again = Username.Parse(name.Value);
        return again.Value?.Value == name.Value && again.Value.Normalized == name.Normalized
            && Username.Parse(name.Normalized).Value?.Normalized == name.Normalized
            && !name.Value.Any(char.IsControl)
            && name.Value.EnumerateRunes().Count() is >= 1 and <= Username.MostCodePoints;
    });
}
