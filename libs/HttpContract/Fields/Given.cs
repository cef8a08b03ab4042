namespace HttpContract.Fields;

/// <summary>A member of a body that may be null, which clears it. Null in place of this object means that the member is omitted.</summary>
public sealed record Given<T>(T? Value);

public static class GivenExtensions
{
    /// <summary>The value, or <paramref name="before"/> if the member is omitted.</summary>
    public static T? Or<T>(this Given<T>? given, T? before) => given is null ? before : given.Value;
}
