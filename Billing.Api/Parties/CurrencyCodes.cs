using Billing.Api.Money;

namespace Billing.Api.Parties;

/// <summary>Currencies by their codes, where they are kept as texts.</summary>
internal static class CurrencyCodes
{
    public static Parsed<string> Parse(string text)
    {
        var currency = Currency.Parse(text);
        return currency.Succeeded ? currency.Value.Code : currency.Error;
    }
}
