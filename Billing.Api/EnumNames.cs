using System.Reflection;
using System.Text.Json.Serialization;

namespace Billing.Api;

/// <summary>The values of an enumeration by their names in JSON, which are those in queries, in CSV and in the database.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(
        value => value,
        value => typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

    private static readonly Dictionary<string, T> Values = Names.ToDictionary(known => known.Value, known => known.Key, StringComparer.Ordinal);

    public static IReadOnlyList<string> All { get; } = [.. Names.Values];

    public static string Of(T value) => Names[value];

    public static Parsed<T> Parse(string text) =>
        Values.TryGetValue(text, out var value) ? value : new ApiError(FieldErrorCodes.NotOneOf, $"Must be one of {string.Join(", ", All)}.", ("values", All));

    /// <summary>The value of a name that is known to be one.</summary>
    public static T Read(string name) => Values[name];
}
