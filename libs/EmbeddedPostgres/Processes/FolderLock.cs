namespace EmbeddedPostgres.Processes;

/// <summary>A file that one process at a time holds open. The system lets go of it when its holder dies, however it dies.</summary>
internal static class FolderLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Takes the lock, or says that another holds it.</summary>
    /// <param name="path">The lock file; made when it is missing.</param>
    /// <returns>The lock, to be disposed; <see langword="null"/> while another holds it.</returns>
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

    /// <summary>Takes the lock when its holder lets go of it.</summary>
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

    // Windows has a code of its own for it; elsewhere .NET passes on EWOULDBLOCK (11 on Linux, 35 on macOS).
    private static bool IsSharingViolation(IOException exception) =>
        exception.HResult is unchecked((int)0x80070020) or 11 or 35;
}
