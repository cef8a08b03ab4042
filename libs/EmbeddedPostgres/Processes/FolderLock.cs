namespace EmbeddedPostgres.Processes;

/// <summary>A file that one process at a time holds open. The operating system releases it however its holder dies.</summary>
internal static class FolderLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Takes the lock; <see langword="null"/> while another process holds it.</summary>
    public static IDisposable? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (IsSharingViolation(exception))
        {
            return null;
        }
    }

    /// <summary>Waits for the lock.</summary>
    public static async Task<IDisposable> TakeAsync(string path, Action onWait, CancellationToken cancellationToken)
    {
        var taken = TryTake(path);
        if (taken is null)
        {
            onWait();
        }

        while (taken is null)
        {
            await Task.Delay(Pause, cancellationToken);
            taken = TryTake(path);
        }

        return taken;
    }

    // Windows has a code of its own; elsewhere .NET passes on EWOULDBLOCK (11 on Linux, 35 on macOS).
    private static bool IsSharingViolation(IOException exception) =>
        exception.HResult is unchecked((int)0x80070020) or 11 or 35;
}
