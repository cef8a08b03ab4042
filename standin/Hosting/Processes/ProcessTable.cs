using System.Diagnostics;
using System.Globalization;

namespace Aspire.Hosting.Processes;

/// <summary>The system's processes, zombies left out.</summary>
internal static class ProcessTable
{
    /// <summary>Every live process that this user can see.</summary>
    public static IReadOnlyList<ProcessEntry> Read()
        => OperatingSystem.IsLinux() ? ReadProc() : OperatingSystem.IsWindows() ? [] : ReadPs();

    /// <summary>The process with this id, or null when it is gone (Linux only; null elsewhere).</summary>
    public static ProcessEntry? Find(int processId)
    {
        try
        {
            return OperatingSystem.IsLinux() ? ParseStat(File.ReadAllText($"/proc/{processId}/stat")) : null;
        }
        catch (IOException)
        {
            // The process ended before or while its file was read.
            return null;
        }
    }

    /// <summary>Reads a line of /proc/[pid]/stat; null for a zombie.</summary>
    internal static ProcessEntry? ParseStat(string line)
    {
        // The name, second, is in parentheses and may hold anything, spaces and parentheses too.
        var name = line.IndexOf(' ', StringComparison.Ordinal);
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return fields[0] is "Z" or "X"
            ? null
            : new(Number(line[..name]), Number(fields[1]), Number(fields[3]), ulong.Parse(fields[19], CultureInfo.InvariantCulture));
    }

    private static List<ProcessEntry> ReadProc()
    {
        var entries = new List<ProcessEntry>();
        foreach (var directory in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(directory), CultureInfo.InvariantCulture, out var id) && Find(id) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private static List<ProcessEntry> ReadPs()
    {
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-A", "-o", "pid=,ppid="]) { RedirectStandardOutput = true })!;
        var entries = new List<ProcessEntry>();
        while (ps.StandardOutput.ReadLine() is { } line)
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            entries.Add(new(Number(fields[0]), Number(fields[1]), 0, 0));
        }

        ps.WaitForExit();
        return entries;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
