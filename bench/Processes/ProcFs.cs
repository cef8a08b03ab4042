using System.Globalization;

namespace Bench.Processes;

/// <summary>What Linux tells of processes.</summary>
internal static class ProcFs
{
    private const int ClockTicksPerSecond = 100;

    /// <summary>Every process, with its parent.</summary>
    public static IEnumerable<(int Id, int Parent)> All() => Ids().Select(id => (id, Stat(id) is [_, var parent, ..] ? (int)Number(parent) : 0));

    /// <summary>The processor time of a process and its children, those that have ended among them; this one's, which is the parent of all, without.</summary>
    public static TimeSpan CpuTime(int id)
    {
        var isOwn = id == Environment.ProcessId;
        var ticks = All().Where(process => process.Id == id || (process.Parent == id && !isOwn))
            .Sum(process => Stat(process.Id) is { Length: > 14 } stat ? stat[11..15].Take(process.Id == id && !isOwn ? 4 : 2).Sum(Number) : 0);
        return TimeSpan.FromSeconds((double)ticks / ClockTicksPerSecond);
    }

    /// <summary>The memory of a process that is its own, and what it shares divided by those that share it, in bytes.</summary>
    public static long Memory(int id) => Read(id, "smaps_rollup").Split('\n').FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal))
        is { } line ? Number(line[4..^2].Trim()) * 1024 : 0;

    /// <summary>The processes that inherited a variable, or run in a folder: PostgreSQL overwrites its environment.</summary>
    public static IEnumerable<int> Find(string variable, string folder) => Ids().Where(id =>
        Read(id, "environ").Split('\0').Contains(variable)
        || Folder(id).StartsWith(folder, StringComparison.Ordinal));

    public static string Name(int id) => Read(id, "comm").Trim();

    private static IEnumerable<int> Ids() =>
        from path in Directory.EnumerateDirectories("/proc")
        let id = int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var number) ? number : 0
        where id > 0
        select id;

    // Behind the name, which is in parentheses and may hold anything: the state, the parent, ...
    private static string[] Stat(int id) => Read(id, "stat") is { Length: > 0 } stat ? stat[(stat.LastIndexOf(')') + 2)..].Split(' ') : [];

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Folder(int id) =>
        Try(() => File.ResolveLinkTarget($"/proc/{id}/cwd", returnFinalTarget: false)?.FullName ?? "");

    private static string Read(int id, string file) => Try(() => File.ReadAllText($"/proc/{id}/{file}"));

    private static string Try(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ""; // It has ended meanwhile, or is somebody else's.
        }
    }
}
