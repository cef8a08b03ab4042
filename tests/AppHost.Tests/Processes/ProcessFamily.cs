using System.Diagnostics;
using System.Globalization;

namespace AppHost.Tests.Processes;

/// <summary>
/// The processes of one AppHost, found in /proc by a variable that every child inherits, or by a working folder inside its data
/// (PostgreSQL overwrites its own environment with its title).
/// </summary>
internal sealed class ProcessFamily(string data)
{
    public const string Variable = "APPHOST_TEST_MARK";

    /// <summary>
    /// DCP outlives the AppHost for a moment, and has to notice by itself that the AppHost was killed, or stopped while it started.
    /// A deadline, not a wait: generous, as the machine may be busy.
    /// </summary>
    private static readonly TimeSpan GoneDeadline = TimeSpan.FromSeconds(30);

    public string Mark { get; } = Guid.NewGuid().ToString("N");

    public IReadOnlyList<string> Living() => [.. Members().Select(id => $"{id} {Read(id, "comm").Trim()}")];

    public IReadOnlyList<(int Id, string Variables)> Environments() => [.. Members().Select(id => (id, Read(id, "environ")))];

    public async Task AssertGoneAsync()
    {
        var clock = Stopwatch.StartNew();
        while (Living() is { Count: > 0 } living)
        {
            Assert.True(clock.Elapsed < GoneDeadline, $"Still there after {GoneDeadline}: {string.Join(", ", living)}");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    public void KillAll()
    {
        foreach (var id in Members())
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
            {
                // It has ended meanwhile.
            }
        }
    }

    private IEnumerable<int> Members()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("Finding the processes of an AppHost needs Linux's /proc: run these tests on Linux.");
        }

        return Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && IsMember(id));
    }

    private bool IsMember(int id) =>
        Read(id, "stat") is { Length: > 0 } stat && !IsZombie(stat)
        && (Read(id, "environ").Contains(Mark, StringComparison.Ordinal) || Folder(id).StartsWith(data, StringComparison.Ordinal));

    /// <summary>The state stands behind the name, which is in parentheses and may hold anything.</summary>
    private static bool IsZombie(string stat) => stat[(stat.LastIndexOf(')') + 2)..].StartsWith('Z');

    private static string Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ""; // It has ended meanwhile.
        }
    }

    private static string Folder(int id)
    {
        try
        {
            return File.ResolveLinkTarget($"/proc/{id}/cwd", returnFinalTarget: false)?.FullName ?? "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
