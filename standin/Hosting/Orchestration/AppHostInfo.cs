using System.Reflection;

namespace Aspire.Hosting.Orchestration;

/// <summary>What the orchestrator needs to know of the AppHost.</summary>
internal sealed record AppHostInfo(Assembly? Assembly, string Directory)
{
    /// <summary>Where a project's build output is, if the AppHost was built with a reference to it.</summary>
    public string? TargetPathOf(string projectPath) =>
        Assembly?.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == $"TargetPath:{projectPath}")?.Value;
}
