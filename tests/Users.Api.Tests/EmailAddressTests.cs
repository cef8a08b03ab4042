using Users.Api.Users;

namespace Users.Api.Tests;

public sealed class EmailAddressTests
{
    private static readonly string LongDomain = string.Join('.', Enumerable.Repeat(new string('d', 59), 3)) + ".example";

    [Theory]
    [InlineData("ada@example.com")]
    [InlineData(" ada@example.com\t")]
    [InlineData("a@b.co")]
    [InlineData("ada.lovelace+tag@sub.example.museum")]
    [InlineData("!#$%&'*+-/=?^_`{|}~@example.com")]
    [InlineData("1@1.example")]
    [InlineData("ada@ex-ample.com")]
    [InlineData("用户@例子.公司")]
    [InlineData("josé@bücher.example")]
    [InlineData("ada@xn--bcher-kva.example")]
    public void Valid(string text) => Assert.Equal(text.Trim(), EmailAddress.Parse(text).Value?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("@example.com")]
    [InlineData("ada@")]
    [InlineData("ada@localhost")]
    [InlineData("ada@@example.com")]
    [InlineData("ada@example@example.com")]
    [InlineData(".ada@example.com")]
    [InlineData("ada.@example.com")]
    [InlineData("a..da@example.com")]
    [InlineData("a da@example.com")]
    [InlineData("\"ada\"@example.com")]
    [InlineData("ada(comment)@example.com")]
    [InlineData("Ada <ada@example.com>")]
    [InlineData("ada@example.com, bob@example.com")]
    [InlineData("ada@.example.com")]
    [InlineData("ada@example..com")]
    [InlineData("ada@example.com.")]
    [InlineData("ada@-example.com")]
    [InlineData("ada@example-.com")]
    [InlineData("ada@exa_mple.com")]
    [InlineData("ada@exa mple.com")]
    [InlineData("ada@127.0.0.1")]
    [InlineData("ada@[127.0.0.1]")]
    [InlineData("ada\u0000@example.com")]
    [InlineData("ada\n@example.com")]
    [InlineData("ada@example.com\r\nBcc: bob@example.com")]
    [InlineData("ada@exam\u200bple\u0000.com")]
    public void Invalid(string text) =>
        Assert.Equal("Must be an email address such as ada@example.com.", EmailAddress.Parse(text).Error?.Message);

    [Fact]
    public void Halves_of_surrogate_pairs_are_refused()
    {
        Assert.False(EmailAddress.Parse("a\ud800@example.com").Succeeded);
        Assert.False(EmailAddress.Parse("a@exa\udc00mple.com").Succeeded);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void The_local_part_has_at_most_64_characters(int length, bool valid) =>
        Assert.Equal(valid, EmailAddress.Parse(new string('a', length) + "@example.com").Succeeded);

    [Theory]
    [InlineData(254, true)]
    [InlineData(255, false)]
    public void The_whole_has_at_most_254_characters(int length, bool valid)
    {
        var local = new string('a', 40);
        var rest = length - local.Length - LongDomain.Length - 2;
        Assert.Equal(valid, EmailAddress.Parse($"{local}@{new string('e', rest)}.{LongDomain}").Succeeded);
    }

    [Theory]
    [InlineData("Ada@Example.COM", "ada@example.com")]
    [InlineData("JOSÉ@example.com", "jose\u0301@example.com")]
    [InlineData("ada@BÜCHER.example", "ada@xn--bcher-kva.example")]
    public void Addresses_of_the_same_mailbox_are_the_same(string one, string other) =>
        Assert.Equal(EmailAddress.Parse(one).Value!.Normalized, EmailAddress.Parse(other).Value!.Normalized);
}
