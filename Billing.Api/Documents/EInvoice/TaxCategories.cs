namespace Billing.Api.Documents.EInvoice;

/// <summary>The tax categories of EN 16931, by their codes in UNCL 5305.</summary>
internal static class TaxCategories
{
    public const string Standard = "S";
    public const string Zero = "Z";
    public const string Exempt = "E";
    public const string ReverseCharge = "AE";
    public const string Export = "G";
    public const string IntraCommunity = "K";
    public const string Outside = "O";

    /// <summary>The code for why no tax is due, where the category says it.</summary>
    public static string? ReasonCode(string category) => category switch
    {
        ReverseCharge => "VATEX-EU-AE",
        Export => "VATEX-EU-G",
        IntraCommunity => "VATEX-EU-IC",
        Outside => "VATEX-EU-O",
        _ => null,
    };
}
