using System.Globalization;
using System.Text;

namespace HttpContract.Csv;

/// <summary>Writes a row of a table as RFC 4180 has it.</summary>
/// <param name="line">Takes up the row.</param>
public readonly struct CsvRow(StringBuilder line)
{
    // Spreadsheets take a cell that begins so for a formula, whether it is quoted or not.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>
    /// Adds a text, always in quotes. Before what a spreadsheet would run as a formula stands an apostrophe, which it takes as
    /// "this is text".
    /// </summary>
    public CsvRow Text(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        line.Append('"');
        if (FormulaStarts.Contains(text[0], StringComparison.Ordinal))
        {
            line.Append('\'');
        }

        line.Append(text).Replace("\"", "\"\"", line.Length - text.Length, text.Length).Append('"');
        return this;
    }

    /// <summary>Adds what is no text and cannot need quotes: a number, a date, a code.</summary>
    public CsvRow Plain<T>(T? value)
    {
        Separate();
        line.Append(CultureInfo.InvariantCulture, $"{value}");
        return this;
    }

    /// <summary>Ends the row.</summary>
    public void End() => line.Append("\r\n");

    private void Separate()
    {
        if (line.Length > 0)
        {
            line.Append(',');
        }
    }
}
