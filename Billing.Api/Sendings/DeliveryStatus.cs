using System.Text.Json.Serialization;

namespace Billing.Api.Sendings;

/// <summary>What became of something that was to be mailed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeliveryStatus>))]
[Example("sent")]
public enum DeliveryStatus
{
    /// <summary>Waits to be sent, for the first time or again.</summary>
    [JsonStringEnumMemberName("queued")]
    Queued,

    /// <summary>The mail server has taken it.</summary>
    [JsonStringEnumMemberName("sent")]
    Sent,

    /// <summary>Given up.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
