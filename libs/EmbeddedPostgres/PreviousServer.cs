using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting;

namespace EmbeddedPostgres;

/// <summary>The server that last used a data folder: it may still be stopping, or was killed and left its pid file behind.</summary>
internal sealed class PreviousServer(string dataDirectory)
{
    // Never a process id.
    private const int NoProcess = int.MaxValue;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string _pidFile = Path.Combine(dataDirectory, "postmaster.pid");

    public bool IsRunning() => ReadPid() is { } pid && FindProcess(pid) == "postgres";

    /// <summary>Waits until no server runs on the folder, and disarms a pid file that was left behind.</summary>
    /// <exception cref="DistributedApplicationException">A server still runs there after <paramref name="patience"/>.</exception>
    public async Task WaitForEndAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (IsRunning())
        {
            if (waited.Elapsed > patience)
            {
                throw new DistributedApplicationException(
                    $"A PostgreSQL server (process {ReadPid()}) still runs on {dataDirectory}: stop it (`kill -INT {ReadPid()}`), or delete {_pidFile} if that process is another server's.");
            }

            await Task.Delay(Pause, cancellationToken);
        }

        // A server killed before it wrote its pid leaves an empty file, which stops PostgreSQL from starting.
        if (new FileInfo(_pidFile) is { Exists: true, Length: 0 })
        {
            File.Delete(_pidFile);
        }

        // PostgreSQL notices by itself that a process is gone, but takes any process with the same id since for a server. The rest of the
        // file stays: by it PostgreSQL finds out whether a child of the killed server is still at work on the data.
        if (ReadPid() is { } pid && FindProcess(pid) is not null)
        {
            var lines = await File.ReadAllLinesAsync(_pidFile, cancellationToken);
            lines[0] = $"{NoProcess}";
            await File.WriteAllLinesAsync(_pidFile, lines, cancellationToken);
        }
    }

    private int? ReadPid()
    {
        try
        {
            return int.TryParse(File.ReadLines(_pidFile).FirstOrDefault(), CultureInfo.InvariantCulture, out var pid) ? pid : null;
        }
        catch (IOException exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static string? FindProcess(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return process.ProcessName;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
