using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AppHost.Terminal;

/// <summary>The end of a resource's log, without what the orchestrator writes and without stack traces.</summary>
internal sealed partial class LogTail(ResourceLoggerService logs)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async Task<IReadOnlyList<string>> ReadAsync(IResource resource, int count)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                var entries = await logs.GetAllAsync(resource).SelectMany(batch => batch).ToListAsync();
                var lines = entries.SelectMany(entry => Timestamp().Replace(entry.Content, "").Split('\n')).Where(line => !Noise().IsMatch(line));
                return [.. lines.Select(line => ExceptionType().Replace(line.Trim(), "")).Distinct().TakeLast(count)];
            }
            catch (InvalidOperationException) when (waited.Elapsed < Patience)
            {
                // Logs can be read once Aspire's orchestrator exists; a resource may fail before that.
                await Task.Delay(Pause);
            }
        }
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2}) ")]
    private static partial Regex Timestamp();

    [GeneratedRegex(@"^\s*$|^\[sys\]|^\s+at \S|^\s*--- End of |^(Failed to create resource|Waiting for resource|Finished waiting for|No custom certificate) ")]
    private static partial Regex Noise();

    [GeneratedRegex(@"^(\w+\.)+\w*Exception: ")]
    private static partial Regex ExceptionType();
}
