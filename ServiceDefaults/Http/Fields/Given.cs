namespace ServiceDefaults.Http.Fields;

/// <summary>A member of a body that may be absent, and that null clears: three things that are not the same.</summary>
/// <param name="IsGiven">Whether the body has the member.</param>
/// <param name="Value">What it says; the default of the type where it is null or absent.</param>
public readonly record struct Given<T>(bool IsGiven, T? Value)
{
    /// <summary>What holds after a change: the value given, or else the one from before.</summary>
    public T? Or(T? before) => IsGiven ? Value : before;
}
