using System.ComponentModel;
using System.Text.Json;

namespace Billing.Api.History;

/// <summary>An entry of an invoice's history as clients see it.</summary>
public sealed record InvoiceEventResponse(
    [property: Description("The entry's id: it grows with every entry.")] long Id,
    [property: Description("When it was done, UTC.")] DateTime At,
    [property: Description("What was done: created, updated, deleted, issued, voided, marked_uncollectible, paid, payment_reversed, credited, refunded, sent, reminded, disputed or dispute_resolved."), Example("updated")]
    string Action,
    [property: Description("Who did it; null where a member asks and it was somebody else.")] ActorResponse? Actor,
    [property: Description("What it changed, by the invoice's member.")] IReadOnlyDictionary<string, FieldChange> Changes)
{
    public static InvoiceEventResponse Of(InvoiceEvent entry, Caller caller) => new(
        entry.Id,
        entry.At,
        entry.Action,
        caller.SeesEverything || entry.ActorId == caller.Id ? new(entry.ActorId, entry.ActorName) : null,
        JsonSerializer.Deserialize<Dictionary<string, FieldChange>>(entry.Changes, JsonSerializerOptions.Web)!);
}

/// <summary>Who did something.</summary>
/// <param name="Id">Who, for good: <c>user:1</c>, <c>client:api</c>.</param>
/// <param name="Name">Their name at the time.</param>
public sealed record ActorResponse([property: Example("user:1")] string Id, [property: Example("ada")] string Name);

/// <summary>A member's value before and after.</summary>
/// <param name="From">Before; null where there was none.</param>
/// <param name="To">After; null where there is none.</param>
public sealed record FieldChange(JsonElement? From, JsonElement? To);
