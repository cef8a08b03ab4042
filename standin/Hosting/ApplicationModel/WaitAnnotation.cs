namespace Aspire.Hosting.ApplicationModel;

/// <summary>The resource starts only when another is there.</summary>
public class WaitAnnotation(IResource resource, WaitType waitType, int exitCode = 0) : IResourceAnnotation
{
    /// <summary>The other.</summary>
    public IResource Resource { get; } = resource;

    /// <summary>What it must have come to.</summary>
    public WaitType WaitType { get; } = waitType;

    /// <summary>The exit code of a completion.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>What happens when the other ends; by default what the application's options say.</summary>
    public WaitBehavior? WaitBehavior { get; set; }
}

/// <summary>What is waited for.</summary>
public enum WaitType
{
    /// <summary>Running and healthy.</summary>
    WaitUntilHealthy,

    /// <summary>Ended with an exit code.</summary>
    WaitForCompletion,

    /// <summary>Running, healthy or not.</summary>
    WaitUntilStarted,
}

/// <summary>What happens when a resource that is waited for ends.</summary>
public enum WaitBehavior
{
    /// <summary>It may start again: keep waiting.</summary>
    WaitOnResourceUnavailable,

    /// <summary>Give up.</summary>
    StopOnResourceUnavailable,
}
