using System.Runtime.InteropServices;

namespace Aspire.Hosting.Processes;

/// <summary>The system calls that .NET has no method for (not on Windows).</summary>
internal static class LibC
{
    public const int SigKill = 9;
    public const int SigTerm = 15;
    private const int ExecutePermission = 1;

    /// <summary>Sends a signal; false when the process is gone or is not ours to signal.</summary>
    public static bool Signal(int processId, int signal) => Kill(processId, signal) == 0;

    /// <summary>Whether this user may execute the file.</summary>
    public static bool MayExecute(string path) => Access(path, ExecutePermission) == 0;

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int processId, int signal);

    [DllImport("libc", EntryPoint = "access", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
