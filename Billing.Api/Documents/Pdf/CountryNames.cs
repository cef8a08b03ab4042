using System.Globalization;

namespace Billing.Api.Documents.Pdf;

/// <summary>Countries' names in English capitals, as the Universal Postal Union asks for on letters.</summary>
internal static class CountryNames
{
    public static string Of(string code)
    {
        try
        {
            return new RegionInfo(code).EnglishName.ToUpperInvariant();
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
