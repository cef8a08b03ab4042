namespace AppHost.Terminal;

/// <summary>Says which resource failed, why as far as its log tells, and what to do.</summary>
internal sealed class FailureReport(LogTail logs)
{
    private const int LastLines = 15;

    /// <summary>Writes the report to the standard error stream.</summary>
    /// <param name="resource">The resource that failed.</param>
    /// <param name="snapshot">Its state, with the exit code where it had come to run.</param>
    public async Task WriteAsync(IResource resource, CustomResourceSnapshot snapshot)
    {
        var how = snapshot.ExitCode is { } code ? $"ended with exit code {code}" : "could not start";
        await Console.Error.WriteLineAsync($"\n  '{resource.Name}' {how}. The last lines of its log:\n");
        foreach (var line in await logs.ReadAsync(resource, LastLines))
        {
            await Console.Error.WriteLineAsync($"    {line}");
        }

        await Console.Error.WriteLineAsync("\n  Fix what they name, then start again; README.md has the usual reasons. Everything that had started is being stopped.\n");
    }
}
