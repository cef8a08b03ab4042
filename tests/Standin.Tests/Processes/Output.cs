using System.Collections.Concurrent;
using Aspire.Hosting.Processes;

namespace Standin.Tests.Processes;

/// <summary>A process's lines, and shell scripts to write them.</summary>
internal sealed class Output
{
    private readonly ConcurrentQueue<(string Line, bool IsError)> _lines = new();

    public IReadOnlyList<(string Line, bool IsError)> All => [.. _lines];

    public IReadOnlyList<string> Lines => [.. _lines.Select(line => line.Line)];

    public ManagedProcess Run(string script, ProcessGuardian? guardian = null)
        => ManagedProcess.Start(Script(script), Add, guardian);

    public void Add(string line, bool isError) => _lines.Enqueue((line, isError));

    /// <summary>The number that the script printed as "name number".</summary>
    public async Task<int> NumberOf(string name)
    {
        var line = await Eventually.Get(() => Lines.FirstOrDefault(line => line.StartsWith(name + " ", StringComparison.Ordinal)), line => line is not null);
        return int.Parse(line![(name.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture);
    }

    public static ProcessSpec Script(string script, string? directory = null, Dictionary<string, string>? environment = null, string[]? removed = null)
        => new("sh", ["-c", script], directory ?? Path.GetTempPath(), environment ?? [], removed ?? []);

    public static bool IsAlive(int id) => ProcessTable.Read().Any(entry => entry.Id == id);
}
