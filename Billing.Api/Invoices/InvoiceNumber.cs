using System.Globalization;
using System.Text.RegularExpressions;

namespace Billing.Api.Invoices;

/// <summary>An invoice's number: without gaps within the year of its issue date.</summary>
/// <param name="Year">The year.</param>
/// <param name="Sequence">Which of the year's numbers it is, from 1.</param>
public readonly partial record struct InvoiceNumber(int Year, long Sequence)
{
    /// <summary>More than a year can have.</summary>
    public const long PerYear = 1_000_000_000;

    /// <summary>How every number begins.</summary>
    internal const string Prefix = "INV-";

    // In which a number is looked for that is given without its year.
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    /// <summary>The text in PostgreSQL's words, from the column number_order.</summary>
    internal static readonly string Sql =
        $"'{Prefix}' || number_order / {PerYear} || '-' || lpad((number_order % {PerYear})::text, greatest(6, length((number_order % {PerYear})::text)), '0')";

    /// <summary>Sorts numbers by year and then within it.</summary>
    public long Order => (Year * PerYear) + Sequence;

    /// <summary>As people write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Year:0000}-{Sequence:000000}");

    /// <summary>The <see cref="Order"/> of each number that is meant by <c>2026-000123</c>, <c>000123</c> or <c>123</c>.</summary>
    internal static long[] ParseOrders(string text)
    {
        if (Short().Match(text) is not { Success: true, Groups: var parts })
        {
            return [];
        }

        var sequence = long.Parse(parts["sequence"].ValueSpan, CultureInfo.InvariantCulture);
        return parts["year"].Success
            ? [new InvoiceNumber(int.Parse(parts["year"].ValueSpan, CultureInfo.InvariantCulture), sequence).Order]
            : [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => new InvoiceNumber(year, sequence).Order)];
    }

    [GeneratedRegex("^((?<year>[0-9]{4})-)?(?<sequence>[0-9]{1,9})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Short();
}
