using System.Diagnostics;

namespace Tests;

/// <summary>Looks at and signals processes by number.</summary>
public static class ProcessControl
{
    public static void Signal(int pid, string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, $"{pid}"]);
        kill.WaitForExit();
    }

    /// <summary>Whether the process runs; one that has ended but was not collected yet does not.</summary>
    public static bool IsRunning(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited && !IsZombie(pid);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsZombie(int pid)
    {
        try
        {
            return OperatingSystem.IsLinux() && File.ReadAllText($"/proc/{pid}/stat").Split(") ")[1].StartsWith('Z');
        }
        catch (IOException)
        {
            return true;
        }
    }
}
