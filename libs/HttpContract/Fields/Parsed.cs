using System.Diagnostics.CodeAnalysis;

namespace HttpContract.Fields;

/// <summary>What reading a text as a <typeparamref name="T"/> gave: the value, or what is wrong with the text.</summary>
public readonly record struct Parsed<T>
{
    private Parsed(T? value, ApiError? error) => (Value, Error) = (value, error);

    /// <summary>The value; the default of its type where there is an error.</summary>
    public T? Value { get; }

    public ApiError? Error { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>A text that was read.</summary>
    public static implicit operator Parsed<T>(T value) => new(value, null);

    /// <summary>A text that is not valid.</summary>
    public static implicit operator Parsed<T>(ApiError error) => new(default, error);
}
