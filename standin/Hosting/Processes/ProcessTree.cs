namespace Aspire.Hosting.Processes;

/// <summary>The processes that a process has started, directly or not.</summary>
internal static class ProcessTree
{
    /// <summary>
    /// The live descendants of a process, which may itself have ended: children of children, and all in a session that
    /// the process or one of them leads, because an orphan has no other tie left.
    /// </summary>
    /// <param name="root">The process id; the leader of its own session, or a member of this process's.</param>
    public static IReadOnlyList<ProcessEntry> DescendantsOf(int root) => DescendantsOf(root, ProcessTable.Read());

    /// <summary>The descendants among <paramref name="all"/>.</summary>
    internal static IReadOnlyList<ProcessEntry> DescendantsOf(int root, IReadOnlyList<ProcessEntry> all)
    {
        var family = new HashSet<int> { root };
        var found = new List<ProcessEntry>();
        int before;
        do
        {
            before = family.Count;
            foreach (var entry in all)
            {
                if ((family.Contains(entry.ParentId) || family.Contains(entry.SessionId)) && family.Add(entry.Id))
                {
                    found.Add(entry);
                }
            }
        }
        while (family.Count > before);
        return found;
    }

    /// <summary>Sends a signal to those of <paramref name="entries"/> that still live; returns these.</summary>
    public static IReadOnlyList<ProcessEntry> Signal(IEnumerable<ProcessEntry> entries, int signal)
        => [.. entries.Where(entry => IsAlive(entry) && LibC.Signal(entry.Id, signal))];

    /// <summary>Whether it is still this process that has the id.</summary>
    public static bool IsAlive(ProcessEntry entry)
        => OperatingSystem.IsLinux() ? ProcessTable.Find(entry.Id)?.StartTime == entry.StartTime : LibC.Signal(entry.Id, 0);
}
