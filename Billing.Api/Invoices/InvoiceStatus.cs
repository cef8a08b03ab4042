using System.Text.Json.Serialization;

namespace Billing.Api.Invoices;

/// <summary>What an invoice has come to.</summary>
[Example("open")]
[JsonConverter(typeof(JsonStringEnumConverter<InvoiceStatus>))]
public enum InvoiceStatus
{
    /// <summary>Being written: it can be changed and deleted, and nobody owes anything.</summary>
    [JsonStringEnumMemberName("draft")]
    Draft,

    /// <summary>Issued, and not paid in full.</summary>
    [JsonStringEnumMemberName("open")]
    Open,

    /// <summary>Nothing is left to pay.</summary>
    [JsonStringEnumMemberName("paid")]
    Paid,

    /// <summary>Withdrawn after it was issued.</summary>
    [JsonStringEnumMemberName("void")]
    Void,

    /// <summary>Still owed, but not expected to be paid.</summary>
    [JsonStringEnumMemberName("uncollectible")]
    Uncollectible,
}
