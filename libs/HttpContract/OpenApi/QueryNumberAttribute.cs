namespace HttpContract.OpenApi;

/// <summary>Says in the OpenAPI document that a query parameter is a whole number within bounds, although it is bound as text.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class QueryNumberAttribute(long least, long most = long.MaxValue, long preset = 0) : Attribute
{
    /// <summary>The least value.</summary>
    public long Least { get; } = least;

    /// <summary>The greatest value.</summary>
    public long Most { get; } = most;

    /// <summary>The value where none is given; 0 where there is no such value.</summary>
    public long Preset { get; } = preset;
}
