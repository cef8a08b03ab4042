using System.Globalization;
using System.Text;

namespace HttpContract.Csv;

/// <summary>Writes a row of CSV (RFC 4180).</summary>
public readonly struct CsvRow(StringBuilder line)
{
    // A spreadsheet takes a cell that starts with one of these for a formula, even if it is quoted.
    private const string FormulaStarts = "=+-@＝＋－＠";

    // Nor does it see what it skips before one.
    private const string Skipped = "\t\r\n";

    // Where cells begin in spreadsheets that do not go by commas, and so see no quotes either.
    private const string OtherSeparators = ";\t\r\n";

    /// <summary>Adds a text in quotes. An apostrophe before a formula makes spreadsheets take it as text.</summary>
    public CsvRow Text(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        line.Append('"').Append(Skipped.Contains(text[0], StringComparison.Ordinal) ? "'" : "");
        var begins = true;
        foreach (var character in text)
        {
            if (begins && FormulaStarts.Contains(character, StringComparison.Ordinal))
            {
                line.Append('\'');
            }

            begins = OtherSeparators.Contains(character, StringComparison.Ordinal) || (begins && character == '"');
            line.Append(character, character == '"' ? 2 : 1);
        }

        line.Append('"');
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
