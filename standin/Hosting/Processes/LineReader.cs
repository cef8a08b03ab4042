using System.Text;

namespace Aspire.Hosting.Processes;

/// <summary>Cuts a process's output into lines.</summary>
internal static class LineReader
{
    /// <summary>A longer line is passed on in pieces of this many characters, so that no output can fill the memory.</summary>
    public const int MaxLength = 16 * 1024;

    /// <summary>Passes on every line without its ending, the last also when it has none, until the end of the text.</summary>
    public static async Task ReadAsync(TextReader reader, Action<string> onLine, CancellationToken cancellationToken)
    {
        var buffer = new char[4096];
        var line = new StringBuilder();
        int length;
        while ((length = await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            var rest = buffer.AsMemory(0, length);
            int end;
            while ((end = rest.Span.IndexOf('\n')) >= 0)
            {
                line.Append(rest[..end]);
                Flush(line, onLine);
                rest = rest[(end + 1)..];
            }

            line.Append(rest);
            if (line.Length >= MaxLength)
            {
                Flush(line, onLine);
            }
        }

        if (line.Length > 0)
        {
            Flush(line, onLine);
        }
    }

    private static void Flush(StringBuilder line, Action<string> onLine)
    {
        var length = line.Length > 0 && line[^1] == '\r' ? line.Length - 1 : line.Length;
        onLine(line.ToString(0, length));
        line.Clear();
    }
}
