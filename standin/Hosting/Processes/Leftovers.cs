namespace Aspire.Hosting.Processes;

/// <summary>Ends the processes that outlive the one that started them.</summary>
internal static class Leftovers
{
    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(50);

    /// <summary>How long to look after SIGKILL; a process that hangs in the kernel may not end at all.</summary>
    private static readonly TimeSpan s_killTime = TimeSpan.FromSeconds(2);

    /// <summary>Sends SIGTERM to the processes, SIGKILL to those that have not ended after <paramref name="grace"/>.</summary>
    /// <param name="find">The processes of this moment; those that have ended may be among them.</param>
    /// <param name="grace">What they get to end by themselves.</param>
    public static async Task StopAsync(Func<IEnumerable<ProcessEntry>> find, TimeSpan grace)
    {
        var left = ProcessTree.Signal(find(), LibC.SigTerm);
        var deadline = DateTime.UtcNow + grace;
        while (left.Count > 0 && DateTime.UtcNow < deadline + s_killTime)
        {
            await Task.Delay(s_poll).ConfigureAwait(false);
            left = DateTime.UtcNow < deadline ? [.. find().Where(ProcessTree.IsAlive)] : ProcessTree.Signal(find(), LibC.SigKill);
        }
    }
}
