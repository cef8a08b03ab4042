using System.Text.Json.Serialization;

namespace ServiceDefaults.Errors;

/// <summary>An error of a field as programs read it; the sentence stands at the same place in <c>errors</c>.</summary>
public sealed record FieldErrorCode(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("params"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, object>? Params);
