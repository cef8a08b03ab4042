namespace HttpContract.OpenApi;

/// <summary>Says in the OpenAPI document that a value of this type is sent as text.</summary>
/// <param name="description">What it is and what makes it valid.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class TextSchemaAttribute(string description) : Attribute
{
    /// <summary>What it is and what makes it valid.</summary>
    public string Description { get; } = description;

    /// <summary>The most characters; 0 for no limit of its own.</summary>
    public int MaxLength { get; init; }

    /// <summary>The format by its OpenAPI name, such as <c>email</c>.</summary>
    public string? Format { get; init; }

    /// <summary>A regular expression that it matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether a JSON number with the same digits is accepted too.</summary>
    public bool OrNumber { get; init; }
}
