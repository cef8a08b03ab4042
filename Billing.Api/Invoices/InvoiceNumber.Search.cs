using System.Globalization;
using System.Text.RegularExpressions;

namespace Billing.Api.Invoices;

/// <summary>How people name a number when they look for it.</summary>
public readonly partial record struct InvoiceNumber
{
    /// <summary>How every number begins.</summary>
    internal const string Prefix = "INV-";

    // Where no year is said: those that there can be numbers of, more or less.
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

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
