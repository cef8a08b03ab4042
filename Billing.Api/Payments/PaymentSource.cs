using System.Text.Json.Serialization;

namespace Billing.Api.Payments;

/// <summary>Where a payment comes from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PaymentSource>))]
[Example("received")]
public enum PaymentSource
{
    [JsonStringEnumMemberName("received")]
    Received,

    [JsonStringEnumMemberName("credit")]
    Credit,
}

/// <summary>What becomes of a payment beyond the balance.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Overpayment>))]
[Example("refuse")]
public enum Overpayment
{
    [JsonStringEnumMemberName("refuse")]
    Refuse,

    [JsonStringEnumMemberName("credit")]
    Credit,
}
