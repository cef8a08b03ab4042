using System.Globalization;

namespace HttpContract.Fields;

public static class WholeNumber
{
    /// <summary>Parses an id: a number from 1 to <see cref="long.MaxValue"/> in decimal digits.</summary>
    public static Parsed<long> ParseId(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0
            ? id
            : new ApiError(FieldErrorCodes.NotWholeNumber, "Must be a whole number greater than 0.", ("min", 1));

    public static Func<string, Parsed<int>> Between(int least, int most) => text =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : new ApiError(FieldErrorCodes.NotWholeNumber, $"Must be a whole number from {least} to {most}.", ("min", least), ("max", most));
}
