namespace ServiceDefaults.Errors;

/// <summary>An error for programs and for people: a stable code, the values that stand in its sentence, and the sentence.</summary>
/// <param name="code">One of the constants of a class of error codes, such as <see cref="ErrorCodes"/>.</param>
/// <param name="message">What is wrong or what to do, as a short sentence in English.</param>
/// <param name="values">The values in the sentence, by their names in <c>params</c>.</param>
public sealed class ApiError(string code, string message, params (string Name, object Value)[] values)
{
    public string Code => code;

    public string Message => message;

    /// <summary>The values by name; null if there are none.</summary>
    public IReadOnlyDictionary<string, object>? Params { get; } =
        values.Length == 0 ? null : values.ToDictionary(value => value.Name, value => value.Value);
}
