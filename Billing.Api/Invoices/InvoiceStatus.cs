using System.Text.Json.Serialization;

namespace Billing.Api.Invoices;

/// <summary>Where an invoice stands. What it can become from there follows from <see cref="Invoice.PossibleActions"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InvoiceStatus>))]
[Example("open")]
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

    /// <summary>No longer owed, after it was issued.</summary>
    [JsonStringEnumMemberName("void")]
    Void,

    /// <summary>Still owed, but not expected to be paid.</summary>
    [JsonStringEnumMemberName("uncollectible")]
    Uncollectible,
}
