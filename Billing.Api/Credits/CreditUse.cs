using System.Text.Json.Serialization;

namespace Billing.Api.Credits;

/// <summary>What becomes of the customer's credit when an invoice is issued.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditUse>))]
[Example("keep")]
public enum CreditUse
{
    [JsonStringEnumMemberName("keep")]
    Keep,

    [JsonStringEnumMemberName("apply")]
    Apply,
}
