using System.Globalization;
using System.Text.RegularExpressions;

namespace Billing.Api.Numbering;

/// <summary>The number of an invoice or a credit note: without gaps within its year.</summary>
/// <param name="Text">As people write it.</param>
/// <param name="Year">The year that it is counted in; of a running series, the one in which that began.</param>
/// <param name="Sequence">Which of the year's numbers it is, from 1.</param>
public readonly partial record struct DocumentNumber(string Text, int Year, long Sequence)
{
    /// <summary>More than a year can have.</summary>
    public const long PerYear = 1_000_000_000;

    // In which a number is looked for that is given without its year.
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    /// <summary>Sorts numbers by year and then within it.</summary>
    public long Order => OrderOf(Year, Sequence);

    /// <summary>As people write it.</summary>
    public override string ToString() => Text;

    /// <summary>Whether a text may be how a number begins.</summary>
    internal static bool MayBegin(string text) => Beginning().IsMatch(text);

    /// <summary>The <see cref="Order"/> of each number that is meant by <c>2026-000123</c>, <c>000123</c> or <c>123</c>.</summary>
    internal static long[] ParseOrders(string text)
    {
        if (Short().Match(text) is not { Success: true, Groups: var parts })
        {
            return [];
        }

        var sequence = long.Parse(parts["sequence"].ValueSpan, CultureInfo.InvariantCulture);
        return parts["year"].Success
            ? [OrderOf(int.Parse(parts["year"].ValueSpan, CultureInfo.InvariantCulture), sequence)]
            : [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => OrderOf(year, sequence))];
    }

    private static long OrderOf(int year, long sequence) => (year * PerYear) + sequence;

    [GeneratedRegex("^((?<year>[0-9]{4})-)?(?<sequence>[0-9]{1,9})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    // Letters alone are a name.
    [GeneratedRegex("^(?=.*[-0-9/._])[A-Z0-9/._-]{2,}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
