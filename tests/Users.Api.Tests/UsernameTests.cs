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
            return parsed.Error.EndsWith('.');
        }

        var name = parsed.Value;
        var again = Username.Parse(name.Value);
        return again.Value?.Value == name.Value && again.Value.Normalized == name.Normalized
            && Username.Parse(name.Normalized).Value?.Normalized == name.Normalized
            && !name.Value.Any(char.IsControl)
            && name.Value.EnumerateRunes().Count() is >= 1 and <= Username.MostCodePoints;
    });
}
