using System.Text.Json.Serialization;

namespace Billing.Api.Taxes;

/// <summary>Why something is taxed as it is: the categories of EN 16931 by their codes in UNCL 5305.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TaxCategory>))]
[Example("S")]
public enum TaxCategory
{
    /// <summary>At a rate above 0.</summary>
    [JsonStringEnumMemberName("S")]
    Standard,

    /// <summary>At a rate of 0.</summary>
    [JsonStringEnumMemberName("Z")]
    Zero,

    /// <summary>Exempt for a reason that has to be said.</summary>
    [JsonStringEnumMemberName("E")]
    Exempt,

    /// <summary>The customer owes the tax.</summary>
    [JsonStringEnumMemberName("AE")]
    ReverseCharge,

    [JsonStringEnumMemberName("G")]
    Export,

    [JsonStringEnumMemberName("K")]
    IntraCommunity,

    /// <summary>Not subject to the tax at all.</summary>
    [JsonStringEnumMemberName("O")]
    Outside,
}
