using System.ComponentModel;
using System.Text.Json;
using Billing.Api.History;

namespace Billing.Api.Revisions;

/// <summary>A change of settings as clients see it.</summary>
public sealed record RevisionResponse(
    [property: Description("The change's id: it grows with every change.")] long Id,
    [property: Description("When it was made, UTC.")] DateTime At,
    [property: Description("Who made it.")] ActorResponse Actor,
    [property: Description("What it changed, by member.")] IReadOnlyDictionary<string, FieldChange> Changes)
{
    public static RevisionResponse Of(Revision revision) => new(
        revision.Id,
        revision.At,
        new(revision.ActorId, revision.ActorName),
        JsonSerializer.Deserialize<Dictionary<string, FieldChange>>(revision.Changes, JsonSerializerOptions.Web)!);
}
