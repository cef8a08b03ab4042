namespace Aspire.Hosting.Processes;

/// <summary>One line of the system's process table.</summary>
/// <param name="Id">The process id.</param>
/// <param name="ParentId">Its parent; an orphan's is the init process.</param>
/// <param name="SessionId">The process id of the leader of its session, alive or not; 0 where the system does not tell.</param>
/// <param name="StartTime">Tells a process from a later one with the same id, in a unit of the system's own; 0 where it does not tell.</param>
internal readonly record struct ProcessEntry(int Id, int ParentId, int SessionId, ulong StartTime);
