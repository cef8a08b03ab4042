using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Users.Api.Data;

/// <summary>Keeps the values of an enumeration as words, as people read them in the database too.</summary>
internal static class Lowercase
{
    /// <summary>The conversion of one enumeration.</summary>
    public static ValueConverter<T, string> Of<T>()
        where T : struct, Enum => new(value => value.ToString().ToLowerInvariant(), text => Enum.Parse<T>(text, ignoreCase: true));
}
