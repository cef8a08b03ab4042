namespace Billing.Api.Lines;

/// <summary>The words for units beside their codes.</summary>
internal static class UnitNames
{
    private static readonly Dictionary<string, UnitOfMeasure> Units =
        Enum.GetValues<UnitOfMeasure>().ToDictionary(WordOf, unit => unit, StringComparer.OrdinalIgnoreCase);

    /// <summary>Such as <c>square metre</c>.</summary>
    public static string WordOf(UnitOfMeasure unit) => string.Concat(
        unit.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>Reads a code or its word.</summary>
    public static Parsed<UnitOfMeasure> Parse(string text) =>
        Units.TryGetValue(text, out var unit) ? unit : EnumNames<UnitOfMeasure>.Parse(text);
}
