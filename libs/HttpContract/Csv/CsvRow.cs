using System.Globalization;
using System.Text;

namespace HttpContract.Csv;

/// <summary>Writes a row of CSV (RFC 4180).</summary>
public readonly struct CsvRow(StringBuilder line)
{
    // A spreadsheet takes a cell that starts with one of these for a formula, even if it is quoted.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>Adds a text in quotes. An apostrophe before a formula makes spreadsheets take it as text.</summary>
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

    /// <summary>Adds a value that needs no quotes: a number, a date, a code.</summary>
    public CsvRow Plain<T>(T? value)
    {
        Separate();
        line.Append(CultureInfo.InvariantCulture, $"{value}");
        return this;
    }

    public void End() => line.Append("\r\n");

    private void Separate()
    {
        if (line.Length > 0)
        {
            line.Append(',');
        }
    }
}
