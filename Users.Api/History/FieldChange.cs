using System.Text.Json.Nodes;

namespace Users.Api.History;

/// <summary>What one member of a user was and became; null where there was, or is, nothing.</summary>
public sealed record FieldChange(JsonNode? From, JsonNode? To);
