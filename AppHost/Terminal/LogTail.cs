using System.Text.RegularExpressions;

namespace AppHost.Terminal;

/// <summary>The end of a resource's log, as a person reads it.</summary>
internal sealed partial class LogTail(ResourceLoggerService logs)
{
    /// <summary>Reads the last lines.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="count">How many lines at the most.</param>
    public async Task<IReadOnlyList<string>> ReadAsync(IResource resource, int count)
    {
        var lines = new List<string>();
        await foreach (var batch in logs.GetAllAsync(resource))
        {
            lines.AddRange(batch.Select(line => Timestamp().Replace(line.Content, "")).Where(line => !string.IsNullOrWhiteSpace(line)));
        }

        return [.. lines.TakeLast(count)];
    }

    /// <summary>Aspire puts the time before each line.</summary>
    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2}) ")]
    private static partial Regex Timestamp();
}
