using System.Collections.Frozen;

namespace Billing.Api.Money;

/// <summary>The currencies of ISO 4217 in which something can be paid, by how many decimals they have.</summary>
internal static class Currencies
{
    private const string None =
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string Two =
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
        CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL
        HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT
        MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB
        SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH
        USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
        """;

    private const string Three = "BHD IQD JOD KWD LYD OMR TND";
    private const string Four = "CLF UYW";

    /// <summary>The most decimals that any of them has.</summary>
    public const int MostDecimals = 4;

    /// <summary>Decimals by code.</summary>
    public static FrozenDictionary<string, int> Exponents { get; } =
        With(0, None).Concat(With(2, Two)).Concat(With(3, Three)).Concat(With(4, Four)).ToFrozenDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, int>> With(int exponent, string codes) =>
        codes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(code => KeyValuePair.Create(code, exponent));
}
