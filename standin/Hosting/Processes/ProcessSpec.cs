namespace Aspire.Hosting.Processes;

/// <summary>What to run.</summary>
/// <param name="Command">A name to find on PATH, or a path, taken from <paramref name="WorkingDirectory"/> when relative.</param>
/// <param name="Arguments">The arguments, one per item, passed on unquoted and unsplit.</param>
/// <param name="WorkingDirectory">The absolute directory to run in; must exist.</param>
/// <param name="Environment">Variables set over the inherited ones.</param>
/// <param name="RemovedVariables">Inherited variables that the process does not get, unless <paramref name="Environment"/> sets them.</param>
internal sealed record ProcessSpec(
    string Command,
    IReadOnlyList<string> Arguments,
    string WorkingDirectory,
    IReadOnlyDictionary<string, string> Environment,
    IReadOnlyList<string> RemovedVariables);
