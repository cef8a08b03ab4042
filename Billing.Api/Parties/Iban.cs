using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;

namespace Billing.Api.Parties;

/// <summary>Bank accounts: their numbers (IBAN, ISO 13616) and their banks (BIC, ISO 9362).</summary>
internal static class Iban
{
    // The registry of SWIFT: how long the numbers of each country are.
    private const string Lengths =
        """
        AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18
        FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21
        LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24
        SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
        """;

    private static readonly FrozenDictionary<string, int> LengthByCountry = Lengths
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), CultureInfo.InvariantCulture));

    /// <summary>Reads a number, with or without blanks: its country, its length and its check digits.</summary>
    public static Parsed<string> Parse(string text)
    {
        var iban = string.Concat(text.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
        return iban.All(char.IsAsciiLetterOrDigit)
            && iban.Length > 4
            && LengthByCountry.GetValueOrDefault(iban[..2]) == iban.Length
            && HasCheckDigits(iban)
                ? iban
                : new ApiError(BillingErrorCodes.NotIban, "Must be an IBAN such as DE89 3704 0044 0532 0130 00: its length or its check digits are wrong.");
    }

    // The first four characters at the end, letters as two digits (A is 10): the number leaves 1 when divided by 97.
    private static bool HasCheckDigits(string iban)
    {
        var digits = string.Concat((iban[4..] + iban[..4]).Select(character =>
            (char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10).ToString(CultureInfo.InvariantCulture)));
        return BigInteger.Parse(digits, CultureInfo.InvariantCulture) % 97 == 1;
    }
}
