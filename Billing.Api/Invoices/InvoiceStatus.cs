using System.Reflection;
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

/// <summary>The statuses by their names in JSON, which are those in queries, in CSV and in the database.</summary>
internal static class StatusNames
{
    private static readonly Dictionary<InvoiceStatus, string> Names = Enum.GetValues<InvoiceStatus>().ToDictionary(
        status => status,
        status => typeof(InvoiceStatus).GetField(status.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

    public static IReadOnlyList<string> All { get; } = [.. Names.Values];

    public static string Of(InvoiceStatus status) => Names[status];

    public static Parsed<InvoiceStatus> Parse(string text) =>
        All.Contains(text, StringComparer.Ordinal) ? Read(text) : new ApiError(FieldErrorCodes.NotOneOf, $"Must be one of {string.Join(", ", All)}.", ("values", All));

    /// <summary>The status of a name that is known to be one.</summary>
    public static InvoiceStatus Read(string name) => Names.Single(known => known.Value == name).Key;
}
