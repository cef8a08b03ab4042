using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Users.Api.Data;

/// <summary>Stores enumerations as lowercase words.</summary>
internal static class Lowercase
{
    public static ValueConverter<T, string> Of<T>()
        where T : struct, Enum => new(value => value.ToString().ToLowerInvariant(), text => Enum.Parse<T>(text, ignoreCase: true));
}
