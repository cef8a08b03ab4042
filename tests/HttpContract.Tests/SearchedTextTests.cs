using Persistence;

namespace HttpContract.Tests;

public sealed class SearchedTextTests
{
    [Theory]
    [InlineData("Café", "cafe")]
    [InlineData("ZÜRICH", "Zu\u0308rich")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Øresund Łódź", "oresund lodz")]
    [InlineData("ΣΊΣΥΦΟΣ", "σισυφος")]
    [InlineData("ｆｕｌｌ　ｗｉｄｔｈ", "full width")]
    [InlineData("ｶﾞ", "ガ")]
    public void Texts_are_the_same_without_regard_to_accents_case_and_width(string one, string other) =>
        Assert.Equal(SearchedText.Normalize(other), SearchedText.Normalize(one));

    [Theory]
    [InlineData("か", "が")]
    [InlineData("कि", "क")]
    public void Marks_that_make_another_letter_stay(string one, string other) =>
        Assert.NotEqual(SearchedText.Normalize(other), SearchedText.Normalize(one));

    [Theory]
    [InlineData("北京", true)]
    [InlineData("서울", true)]
    [InlineData("京", false)]
    [InlineData("ab", false)]
    [InlineData("abc", true)]
    public void Two_letters_are_enough_where_they_are_a_word(string term, bool canBeWithin) =>
        Assert.Equal(canBeWithin, SearchedText.CanBeWithin(SearchedText.Normalize(term)));

    [Theory]
    [InlineData("大北京店", "北京", true)]
    [InlineData("大北京店", "京北", false)]
    [InlineData("北", "北北", false)]
    [InlineData("a北b", "北b", true)]
    public void A_term_is_within_a_text_as_it_was_before(string text, string term, bool isWithin) =>
        Assert.Equal(isWithin, SearchedText.Normalize(text).Contains(SearchedText.Normalize(term), StringComparison.Ordinal));
}
