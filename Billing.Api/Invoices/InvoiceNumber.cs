using System.Globalization;

namespace Billing.Api.Invoices;

/// <summary>An invoice's number: without gaps within the year of its issue date.</summary>
/// <param name="Year">The year.</param>
/// <param name="Sequence">Which of the year's numbers it is, from 1.</param>
public readonly partial record struct InvoiceNumber(int Year, long Sequence)
{
    /// <summary>More than a year can have.</summary>
    public const long PerYear = 1_000_000_000;

    /// <summary>The text in PostgreSQL's words, from the column number_order.</summary>
    internal static readonly string Sql =
        $"'INV-' || number_order / {PerYear} || '-' || lpad((number_order % {PerYear})::text, greatest(6, length((number_order % {PerYear})::text)), '0')";

    /// <summary>Sorts numbers by year and then within it.</summary>
    public long Order => (Year * PerYear) + Sequence;

    /// <summary>As people write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"INV-{Year:0000}-{Sequence:000000}");
}
