namespace HttpContract.OpenApi;

/// <summary>Gives a member, or every value of a type, its example in the OpenAPI document.</summary>
/// <param name="value">The example as it stands in JSON: text, a number or a boolean.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property)]
public sealed class ExampleAttribute(object value) : Attribute
{
    /// <summary>The example.</summary>
    public object Value { get; } = value;

    /// <summary>Whether the text is JSON: the example of an object whose members do not all go together.</summary>
    public bool IsJson { get; init; }
}
