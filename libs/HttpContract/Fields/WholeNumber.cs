using System.Globalization;
using System.Text.RegularExpressions;

namespace HttpContract.Fields;

public static partial class WholeNumber
{
    /// <summary>Parses an id: a number from 1 to <see cref="long.MaxValue"/> in decimal digits; as Django does, in any script, with blanks around it, underscores between digits, and after it a point and zeros, too.</summary>
    public static Parsed<long> ParseId(string text) =>
        long.TryParse(Underscores().Replace(ZeroDecimals().Replace(DigitText.ToAscii(text), "").Trim(), ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) && id > 0
            ? id
            : new ApiError(FieldErrorCodes.NotWholeNumber, "Must be a whole number greater than 0.", ("min", 1));

    public static Func<string, Parsed<int>> Between(int least, int most) => text =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : new ApiError(FieldErrorCodes.NotWholeNumber, $"Must be a whole number from {least} to {most}.", ("min", least), ("max", most));

    [GeneratedRegex("(?<=[0-9])_(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Underscores();

    [GeneratedRegex(@"\.0*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ZeroDecimals();
}
