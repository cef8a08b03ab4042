using System.Diagnostics;

namespace ServiceDefaults;

/// <summary>Background work that repeats all the time and whose traces would bury those of requests.</summary>
public static class Untraced
{
    /// <summary>
    /// Begins work that no trace records, here and in the services that it calls: it belongs to a trace that is marked as not
    /// sampled, which samplers follow.
    /// </summary>
    /// <returns>The work; disposing it ends it.</returns>
    public static IDisposable Begin() => new Activity("untraced") { ActivityTraceFlags = ActivityTraceFlags.None }.SetIdFormat(ActivityIdFormat.W3C).Start();
}
