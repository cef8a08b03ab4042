namespace HttpContract.Fields;

/// <summary>The members of a request body by name. Members that are not read are ignored.</summary>
public sealed class BodyFields
{
    private readonly IReadOnlyDictionary<string, FieldValue> _members;
    private readonly string _prefix;

    public BodyFields(IReadOnlyDictionary<string, FieldValue> members)
        : this(members, prefix: "", new())
    {
    }

    private BodyFields(IReadOnlyDictionary<string, FieldValue> members, string prefix, FieldErrors errors) =>
        (_members, _prefix, Errors) = (members, prefix, errors);

    /// <summary>The errors of the members read so far.</summary>
    public FieldErrors Errors { get; }

    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>Records that a member is wrong beside others; the first error of a member stays.</summary>
    public void AddError(string name, ApiError error) => Errors.Add(_prefix + name, error);

    /// <summary>Records which of the members are absent.</summary>
    public void Require(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!Has(name))
            {
                Errors.Add(_prefix + name, Describe(FieldKind.Missing));
            }
        }
    }

    /// <summary>Reads a required member. The value counts only if <see cref="Errors"/> stays empty.</summary>
    public T Required<T>(string name, Func<string, Parsed<T>> parse) => Read(name, parse).Value!;

    /// <summary>Reads a member that may be absent; then null.</summary>
    public T? Optional<T>(string name, Func<string, Parsed<T>> parse)
        where T : class => Has(name) ? Read(name, parse).Value : null;

    public T? OptionalValue<T>(string name, Func<string, Parsed<T>> parse)
        where T : struct => Has(name) ? Read(name, parse).Value : null;

    /// <summary>Reads true or false; null where it is absent.</summary>
    public bool? Flag(string name)
    {
        var member = _members.GetValueOrDefault(name);
        return member.Kind == FieldKind.Boolean ? member.Text == "true" : OptionalValue(name, TrueOrFalse.Parse);
    }

    /// <summary>Reads a member that may be absent, or null.</summary>
    public Optional<T>? Nullable<T>(string name, Func<string, Parsed<T>> parse)
        where T : class => Has(name) ? new(IsNull(name) ? null : Optional(name, parse)) : null;

    public Optional<T?>? NullableValue<T>(string name, Func<string, Parsed<T>> parse)
        where T : struct => Has(name) ? new(IsNull(name) ? null : OptionalValue(name, parse)) : null;

    /// <summary>Reads an array of at most <paramref name="most"/> objects; null if it is absent. Errors are keyed by <c>name[0].member</c>.</summary>
    public IReadOnlyList<T>? Objects<T>(string name, int most, Func<BodyFields, T> read)
    {
        var member = _members.GetValueOrDefault(name);
        if (member.Items is not { } items)
        {
            if (member.Kind != FieldKind.Missing)
            {
                Errors.Add(_prefix + name, new(FieldErrorCodes.WrongType, "Must be an array of objects."));
            }

            return null;
        }

        if (items.Count > most)
        {
            Errors.Add(_prefix + name, new(FieldErrorCodes.TooManyItems, $"Must have at most {most} items.", ("max", most)));
            return [];
        }

        return [.. items.Index().Select(item => ReadObject($"{_prefix}{name}[{item.Index}]", item.Item, read)).OfType<T>()];
    }

    private bool IsNull(string name) => _members.GetValueOrDefault(name).Kind is FieldKind.Null or FieldKind.Blank;

    private T? ReadObject<T>(string name, FieldValue item, Func<BodyFields, T> read)
    {
        if (item.Members is { } members)
        {
            return read(new(members, name + ".", Errors));
        }

        Errors.Add(name, new(FieldErrorCodes.WrongType, "Must be an object."));
        return default;
    }

    private Parsed<T> Read<T>(string name, Func<string, Parsed<T>> parse)
    {
        var member = _members.GetValueOrDefault(name);
        if (member.Kind is FieldKind.Text or FieldKind.Blank)
        {
            return Errors.Parse(_prefix + name, member.Text, parse);
        }

        Errors.Add(_prefix + name, Describe(member.Kind));
        return default;
    }

    private static ApiError Describe(FieldKind kind) => kind switch
    {
        FieldKind.Missing => new(FieldErrorCodes.Required, "Required."),
        FieldKind.Null => new(FieldErrorCodes.Null, "Must not be null."),
        FieldKind.Boolean => new(FieldErrorCodes.WrongType, "Must be a string or a number, not true or false."),
        FieldKind.JsonObject => new(FieldErrorCodes.WrongType, "Must be a string or a number, not an object."),
        FieldKind.JsonArray => new(FieldErrorCodes.WrongType, "Must be a string or a number, not an array."),
        FieldKind.File => new(FieldErrorCodes.WrongType, "Must be text, not a file."),
        FieldKind.Repeated => new(FieldErrorCodes.Repeated, "Given more than once; give it once."),
        FieldKind.NotUnicode => new(FieldErrorCodes.NotUnicode, "Not valid Unicode text."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind that cannot be read."),
    };
}
