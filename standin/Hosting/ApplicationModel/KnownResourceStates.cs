namespace Aspire.Hosting.ApplicationModel;

/// <summary>The states of resources.</summary>
public static class KnownResourceStates
{
    /// <summary>Not started yet.</summary>
    public static readonly string NotStarted = "NotStarted";

    /// <summary>Waits for others.</summary>
    public static readonly string Waiting = "Waiting";

    /// <summary>Is being started.</summary>
    public static readonly string Starting = "Starting";

    /// <summary>Runs.</summary>
    public static readonly string Running = "Running";

    /// <summary>Is being stopped.</summary>
    public static readonly string Stopping = "Stopping";

    /// <summary>A container has ended.</summary>
    public static readonly string Exited = "Exited";

    /// <summary>A process has ended.</summary>
    public static readonly string Finished = "Finished";

    /// <summary>Could not be started.</summary>
    public static readonly string FailedToStart = "FailedToStart";

    /// <summary>What runs it does not work.</summary>
    public static readonly string RuntimeUnhealthy = "RuntimeUnhealthy";

    /// <summary>Is there, without a process.</summary>
    public static readonly string Active = "Active";

    /// <summary>Is not shown.</summary>
    public static readonly string Hidden = "Hidden";

    /// <summary>The states in which nothing more happens by itself.</summary>
    public static readonly IReadOnlyList<string?> TerminalStates = [Finished, FailedToStart, Exited];
}
