namespace Aspire.Hosting.ApplicationModel;

/// <summary>A resource that is a process.</summary>
public class ExecutableResource : Resource, IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport, IComputeResource
{
    /// <summary>Describes a process.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="command">The program: a name on PATH or a path.</param>
    /// <param name="workingDirectory">Its working folder; relative to the AppHost's.</param>
    public ExecutableResource(string name, string command, string workingDirectory)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(workingDirectory);
        Command = command;
        WorkingDirectory = workingDirectory;
    }

    /// <summary>The program.</summary>
    public string Command { get; }

    /// <summary>Its working folder.</summary>
    public string WorkingDirectory { get; }
}
