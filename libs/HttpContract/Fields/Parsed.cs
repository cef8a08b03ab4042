using System.Diagnostics.CodeAnalysis;

namespace HttpContract.Fields;

/// <summary>The result of parsing a text: a value, or what is wrong with the text.</summary>
public readonly record struct Parsed<T>
{
    private Parsed(T? value, ApiError? error) => (Value, Error) = (value, error);

    /// <summary>The default of its type if there is an error.</summary>
    public T? Value { get; }

    public ApiError? Error { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    public static implicit operator Parsed<T>(T value) => new(value, null);

    /// <summary>A text that is not valid.</summary>
    public static implicit operator Parsed<T>(ApiError error) => new(default, error);
}
