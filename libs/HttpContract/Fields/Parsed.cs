using System.Diagnostics.CodeAnalysis;

namespace HttpContract.Fields;

/// <summary>What reading a text as a <typeparamref name="T"/> gave: the value, or what is wrong with the text.</summary>
public readonly record struct Parsed<T>
{
    private Parsed(T? value, string? error) => (Value, Error) = (value, error);

    /// <summary>The value; the default of its type where there is an error.</summary>
    public T? Value { get; }

    /// <summary>What is wrong or what to send instead, as a short sentence to stand beside the field.</summary>
    public string? Error { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>A text that was read.</summary>
    public static implicit operator Parsed<T>(T value) => new(value, null);

    /// <summary>A text that is not valid.</summary>
    public static implicit operator Parsed<T>(Invalid invalid) => new(default, invalid.Error);
}

/// <summary>The outcome of reading a text that is not valid, whatever it should have been.</summary>
/// <param name="Error">See <see cref="Parsed{T}.Error"/>.</param>
public readonly record struct Invalid(string Error);
