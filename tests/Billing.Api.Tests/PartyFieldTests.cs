using Billing.Api.Parties;

namespace Billing.Api.Tests;

public sealed class PartyFieldTests
{
    [Theory]
    [InlineData("DE89370400440532013000", "DE89370400440532013000")]
    [InlineData(" gb82 west 1234 5698 7654 32 ", "GB82WEST12345698765432")]
    [InlineData("NO9386011117947", "NO9386011117947")]
    [InlineData("MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S")]
    public void An_account_is_read_with_or_without_blanks(string text, string iban) => Assert.Equal(iban, Iban.Parse(text).Value);

    [Theory]
    [InlineData("DE89370400440532013001")]
    [InlineData("DE8937040044053201300")]
    [InlineData("DE893704004405320130000")]
    [InlineData("US64SVBKUS6S3300958879")]
    [InlineData("DE")]
    [InlineData("")]
    [InlineData("DE89-3704-0044-0532-0130-00")]
    [InlineData("DE8937040044053201300ß")]
    public void An_account_of_another_length_or_with_other_check_digits_is_refused(string text) =>
        Assert.Equal(BillingErrorCodes.NotIban, Iban.Parse(text).Error?.Code);

    [Fact]
    public void Every_wrong_digit_and_every_swap_of_two_is_found()
    {
        const string Valid = "DE89370400440532013000";
        foreach (var at in Enumerable.Range(2, Valid.Length - 2))
        {
            foreach (var digit in "0123456789".Where(digit => digit != Valid[at]))
            {
                Assert.False(Iban.Parse(Valid[..at] + digit + Valid[(at + 1)..]).Succeeded);
            }

            if (at > 4 && Valid[at] != Valid[at - 1])
            {
                Assert.False(Iban.Parse(Valid[..(at - 1)] + Valid[at] + Valid[at - 1] + Valid[(at + 1)..]).Succeeded);
            }
        }
    }

    [Theory]
    [InlineData("de 123456789", "DE123456789")]
    [InlineData("ATU12345678", "ATU12345678")]
    [InlineData("NL123456789B01", "NL123456789B01")]
    [InlineData("CHE-123.456.789 MWST", "CHE123456789MWST")]
    [InlineData("22AAAAA0000A1Z5", "22AAAAA0000A1Z5")]
    public void A_vat_id_is_read_in_its_countrys_form(string text, string id) => Assert.Equal(id, VatId.Parse(text).Value);

    [Theory]
    [InlineData("DE12345678")]
    [InlineData("AT12345678")]
    [InlineData("FR12")]
    [InlineData("A")]
    [InlineData("")]
    public void A_vat_id_in_another_form_is_refused(string text) => Assert.Equal(BillingErrorCodes.NotVatId, VatId.Parse(text).Error?.Code);

    [Theory]
    [InlineData("DE", "DE123456789", true)]
    [InlineData("DE", "ATU12345678", true)]
    [InlineData("GR", "EL123456789", true)]
    [InlineData("DE", "CHE123456789", false)]
    [InlineData("US", "DE123456789", true)]
    [InlineData("IN", "22AAAAA0000A1Z5", true)]
    [InlineData(null, "22AAAAA0000A1Z5", true)]
    public void A_country_with_a_form_wants_it(string? country, string id, bool isAccepted) => Assert.Equal(isAccepted, VatId.ErrorIn(country, id) is null);

    [Theory]
    [InlineData("de", "DE")]
    [InlineData(" GB ", "GB")]
    [InlineData("XX", null)]
    [InlineData("Germany", null)]
    public void A_country_is_one_of_iso_3166(string text, string? code) => Assert.Equal(code, Countries.Parse(text).Value);

    [Theory]
    [InlineData("cobadeff", true)]
    [InlineData("COBADEFFXXX", true)]
    [InlineData("COBADEF", false)]
    [InlineData("12345678", false)]
    public void A_bic_has_8_or_11_characters(string text, bool isBic) => Assert.Equal(isBic, Bic.Parse(text).Succeeded);

    [Theory]
    [InlineData("ada@example.com", true)]
    [InlineData("Ada <ada@example.com>", false)]
    [InlineData("ada", false)]
    [InlineData("ada@example.com\nBcc: bob@example.com", false)]
    public void A_mail_address_is_nothing_but_that(string text, bool isAddress) => Assert.Equal(isAddress, Email.Parse(text).Succeeded);
}
