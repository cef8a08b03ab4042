using System.Globalization;
using System.Text;
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
    [InlineData("ad\u200bmin")] // zero-width space
    [InlineData("ad\u200dmin")] // zero-width joiner where nothing joins
    [InlineData("ad\u00admin")] // soft hyphen
    [InlineData("ad\u2060min")] // word joiner
    [InlineData("ad\u202emin")] // right-to-left override
    [InlineData("ad\u061cmin")] // Arabic letter mark
    [InlineData("ad\u034fmin")] // combining grapheme joiner
    [InlineData("admin\ufe0f")] // variation selector
    [InlineData("admin\U000e0061")] // tag
    [InlineData("admin\u2800")] // braille blank
    [InlineData("\u3164")] // Hangul filler
    [InlineData("ad\uffa0min")] // halfwidth Hangul filler
    [InlineData("ad\u115fmin")] // Hangul choseong filler
    [InlineData("ad\u200amin")] // hair space
    [InlineData("ada\u00a0lovelace")] // no-break space
    [InlineData("ad\u2003min")] // em space
    [InlineData("ad\U00013430min")] // Egyptian joiner where nothing joins
    [InlineData("ad\U00016fe4min")] // Khitan filler
    [InlineData("ad\U0001d159min")] // null notehead
    [InlineData("ad\uffffmin")] // noncharacter
    [InlineData("ad\U0010fffemin")] // another
    public void What_nobody_sees_within_a_name_is_refused(string text) => Assert.Equal("invisible_characters", Username.Parse(text).Error?.Code);

    [Fact]
    public void No_character_of_a_kind_that_has_no_ink_is_taken_within_a_name()
    {
        // The format characters that have ink: signs that are written under or over the digits that follow.
        int[] written = [.. Enumerable.Range(0x600, 6), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD];
        // Unicode's Default_Ignorable_Code_Point beside the format characters.
        int[] ignorable =
        [
            0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2065, 0x3164, .. Enumerable.Range(0xFE00, 16), 0xFFA0,
            .. Enumerable.Range(0xFFF0, 9), .. Enumerable.Range(0xE0000, 0x1000),
        ];
        var taken = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value))
            .Where(rune => ignorable.Contains(rune.Value) || (!written.Contains(rune.Value) && Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            .Where(rune => Username.Parse($"ad{rune}min").Succeeded || EmailAddress.Parse($"ad{rune}min@example.com").Succeeded);
        Assert.Empty(taken.Select(rune => $"U+{rune.Value:X4}"));
    }

    [Theory]
    [InlineData("\u0301")] // an acute accent with nothing below it
    [InlineData("\u0301admin")]
    [InlineData("ada \u0301")]
    [InlineData("\u20ddada")] // an enclosing circle around what stands before the name
    public void A_mark_without_a_letter_is_refused(string text) => Assert.Equal("invisible_characters", Username.Parse(text).Error?.Code);

    [Theory]
    [InlineData("\U0001F469\u200d\U0001F4BB")] // woman technologist
    [InlineData("\U0001F469\U0001F3FD\u200d\U0001F4BB")] // with a skin tone
    [InlineData("\u2764\ufe0f\u200d\U0001F525")] // heart on fire
    [InlineData("1\ufe0f\u20e3")] // keycap
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")] // flag of Scotland
    [InlineData("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")] // Persian
    [InlineData("\u0915\u094d\u200d\u0937")] // Devanagari half form
    [InlineData("\u0dc1\u0dca\u200d\u0dbb\u0dd3")] // Sinhala
    [InlineData("\u845b\U000E0100\u57ce")] // a Japanese name with its variant of a character
    [InlineData("\u1820\u180b\u1821")] // Mongolian
    [InlineData("山田　太郎")]
    [InlineData("\U00013153\U00013430\U00013153")] // hieroglyphs, one above the other
    public void What_an_emoji_or_a_script_is_written_with_is_part_of_a_name(string text) => Assert.Equal(text, Username.Parse(text).Value?.Value);

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
    [InlineData("ada lovelace", "ada  lovelace")] // on a page they are one space
    [InlineData("山田　太郎", "山田 太郎")]
    public void Names_that_differ_in_blanks_are_the_same(string one, string other) =>
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
