using System.Text.RegularExpressions;

namespace AppHost.Terminal;

/// <summary>The end of a resource's own log, as a person reads it.</summary>
internal sealed partial class LogTail(ResourceLoggerService logs)
{
    /// <summary>Reads the last lines, without what the orchestrator says of the process and without stack traces.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="count">How many lines at the most.</param>
    public async Task<IReadOnlyList<string>> ReadAsync(IResource resource, int count)
    {
        var lines = new List<string>();
        await foreach (var batch in logs.GetAllAsync(resource))
        {
            lines.AddRange(batch.SelectMany(entry => Timestamp().Replace(entry.Content, "").Split('\n')).Where(line => !Noise().IsMatch(line)));
        }

        return [.. lines.Select(line => ExceptionType().Replace(line.Trim(), "")).Distinct().TakeLast(count)];
    }

    /// <summary>Aspire puts the time before each entry.</summary>
    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2}) ")]
    private static partial Regex Timestamp();

    [GeneratedRegex(@"^\s*$|^\[sys\]|^\s+at \S|^\s*--- End of |^(Failed to create resource|Waiting for resource|Finished waiting for|No custom certificate) ")]
    private static partial Regex Noise();

    [GeneratedRegex(@"^(\w+\.)+\w*Exception: ")]
    private static partial Regex ExceptionType();
}
