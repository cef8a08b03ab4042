namespace HttpContract.Fields;

/// <summary>A member of a body that may be null, which clears it. Null in place of this object means that the member is omitted.</summary>
#pragma warning disable CA1716 // A keyword in Visual Basic only.
public sealed record Optional<T>(T? Value);
#pragma warning restore CA1716

public static class OptionalExtensions
{
    /// <summary>The value, or <paramref name="before"/> if the member is omitted.</summary>
    public static T? Or<T>(this Optional<T>? optional, T? before) => optional is null ? before : optional.Value;
}
