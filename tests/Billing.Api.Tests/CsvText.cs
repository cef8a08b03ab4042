using System.Text;

namespace Billing.Api.Tests;

/// <summary>Reads tables as RFC 4180 has them, and fails where they are not so.</summary>
public static class CsvText
{
    /// <summary>Every row, the header first.</summary>
    public static List<string[]> Parse(string text)
    {
        var (rows, row, cell, at) = (new List<string[]>(), new List<string>(), new StringBuilder(), 0);
        while (at < text.Length)
        {
            at = text[at] == '"' ? ReadQuoted(text, at + 1, cell) : ReadPlain(text, at, cell);
            row.Add(cell.ToString());
            cell.Clear();
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        Assert.Empty(row);
        return rows;
    }

    private static int ReadPlain(string text, int at, StringBuilder cell)
    {
        for (; text[at] is not (',' or '\r'); at++)
        {
            Assert.False(text[at] is '"' or '\n', $"{text[at]} in a cell without quotes");
            cell.Append(text[at]);
        }

        return at;
    }

    private static int ReadQuoted(string text, int at, StringBuilder cell)
    {
        for (; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            at += text[at] == '"' ? 1 : 0;
            cell.Append(text[at]);
        }

        return at + 1;
    }
}
