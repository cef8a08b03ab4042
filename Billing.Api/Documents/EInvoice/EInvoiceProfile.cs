using System.Text.Json.Serialization;

namespace Billing.Api.Documents.EInvoice;

/// <summary>What an e-invoice is customized to. All of them follow EN 16931.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EInvoiceProfile>))]
[Example("xrechnung")]
public enum EInvoiceProfile
{
    /// <summary>EN 16931 itself.</summary>
    [JsonStringEnumMemberName("en16931")]
    En16931,

    /// <summary>XRechnung 3.0, for German authorities.</summary>
    [JsonStringEnumMemberName("xrechnung")]
    XRechnung,

    /// <summary>Peppol BIS Billing 3.0.</summary>
    [JsonStringEnumMemberName("peppol")]
    Peppol,
}
