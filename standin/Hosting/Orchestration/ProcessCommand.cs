using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>What is started for a resource: program, folder, and the arguments before its own.</summary>
internal sealed class ProcessCommand(AppHostInfo appHost)
{
    /// <exception cref="DistributedApplicationException">The project has not been built.</exception>
    public (string Command, string WorkingDirectory, IReadOnlyList<string> Arguments) Of(IResource resource) => resource switch
    {
        ProjectResource => OfProject(resource),
        ExecutableResource executable => (executable.Command, Path.GetFullPath(executable.WorkingDirectory, appHost.Directory), []),
        _ => throw new InvalidOperationException($"'{resource.Name}' is not a process."),
    };

    private (string Command, string WorkingDirectory, IReadOnlyList<string> Arguments) OfProject(IResource resource)
    {
        var project = resource.Annotations.OfType<IProjectMetadata>().Single().ProjectPath;
        var directory = Path.GetDirectoryName(project)!;
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        if (appHost.TargetPathOf(project) is not { } target)
        {
            return (dotnet, directory, ["run", "--no-build", "--no-launch-profile", "--project", project, "--"]);
        }

        return File.Exists(target)
            ? (dotnet, directory, ["exec", target])
            : throw new DistributedApplicationException($"The project '{project}' has not been built: '{target}' is missing. Build it, then start again.");
    }
}
