namespace HttpContract.Fields;

/// <summary>Collects the errors of all fields of a request, so that one response has all of them.</summary>
public sealed class FieldErrors
{
    private readonly OrderedDictionary<string, ApiError> _errors = new(StringComparer.Ordinal);

    public bool Any => _errors.Count > 0;

    /// <summary>Records that <paramref name="field"/> is wrong; the first error of a field stays.</summary>
    public void Add(string field, ApiError error) => _errors.TryAdd(field, error);

    /// <summary>Reads a query parameter; null if it is absent or empty.</summary>
    public T? Read<T>(string field, string? text, Func<string, Parsed<T>> parse)
        where T : class => string.IsNullOrEmpty(text) ? null : Parse(field, text, parse).Value;

    public T? ReadValue<T>(string field, string? text, Func<string, Parsed<T>> parse)
        where T : struct => string.IsNullOrEmpty(text) ? null : Parse(field, text, parse).Value;

    /// <summary>Reads a query parameter that may be given several times; empty ones are ignored.</summary>
    public IReadOnlyList<T> ReadValues<T>(string field, IEnumerable<string?> texts, Func<string, Parsed<T>> parse)
        where T : struct => [.. texts.Select(text => ReadValue(field, text, parse)).OfType<T>()];

    /// <summary>The answer: 400 with every error under the name of its field.</summary>
    public Problem ToProblem() => Problems.Invalid(_errors.Select(error => (error.Key, error.Value)));

    internal Parsed<T> Parse<T>(string field, string text, Func<string, Parsed<T>> parse)
    {
        var parsed = parse(text);
        if (!parsed.Succeeded)
        {
            Add(field, parsed.Error);
        }

        return parsed;
    }
}
