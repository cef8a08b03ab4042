namespace AppHost.Terminal;

/// <summary>What matters of a resource's state while the system starts.</summary>
internal enum ResourceStage
{
    /// <summary>Not there yet.</summary>
    Starting,

    /// <summary>Not there yet, because of others.</summary>
    Waiting,

    /// <summary>Running and healthy, or run to its end with exit code 0.</summary>
    Up,

    /// <summary>Could not start, or ended with another exit code.</summary>
    Failed,
}
