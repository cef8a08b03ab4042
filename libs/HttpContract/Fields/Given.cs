namespace HttpContract.Fields;

/// <summary>What a body says of a member that it may leave away (no such object) or clear by null: three things that are not the same.</summary>
/// <param name="Value">The value; null clears.</param>
public sealed record Given<T>(T? Value);

/// <summary>Applies what was given.</summary>
public static class GivenExtensions
{
    /// <summary>What holds after a change: what was given, or else what was before.</summary>
    public static T? Or<T>(this Given<T>? given, T? before) => given is null ? before : given.Value;
}
