namespace ServiceDefaults.Http.Fields;

/// <summary>The members of a request body by name. Members that nobody asks for are ignored.</summary>
public sealed class BodyFields(IReadOnlyDictionary<string, FieldValue> members)
{
    /// <summary>What was wrong with the members that were read.</summary>
    public FieldErrors Errors { get; } = new();

    /// <summary>Reads a member that must be there. Its value counts only if <see cref="Errors"/> stays empty.</summary>
    public T Required<T>(string name, Func<string, Parsed<T>> parse) => Read(name, parse).Value!;

    /// <summary>Reads a member that may be absent: null.</summary>
    public T? Optional<T>(string name, Func<string, Parsed<T>> parse)
        where T : class => members.ContainsKey(name) ? Read(name, parse).Value : null;

    /// <summary>Reads a member that may be absent: null.</summary>
    public T? OptionalValue<T>(string name, Func<string, Parsed<T>> parse)
        where T : struct => members.ContainsKey(name) ? Read(name, parse).Value : null;

    private Parsed<T> Read<T>(string name, Func<string, Parsed<T>> parse)
    {
        var member = members.GetValueOrDefault(name);
        if (member.Kind == FieldKind.Text)
        {
            return Errors.Parse(name, member.Text, parse);
        }

        Errors.Add(name, Describe(member.Kind));
        return default;
    }

    private static string Describe(FieldKind kind) => kind switch
    {
        FieldKind.Missing => "Required.",
        FieldKind.Null => "Must not be null.",
        FieldKind.Boolean => "Must be a string or a number, not true or false.",
        FieldKind.JsonObject => "Must be a string or a number, not an object.",
        FieldKind.JsonArray => "Must be a string or a number, not an array.",
        FieldKind.File => "Must be text, not a file.",
        FieldKind.Repeated => "Given more than once; give it once.",
        FieldKind.NotUnicode => "Not valid Unicode text.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind that cannot be read."),
    };
}
