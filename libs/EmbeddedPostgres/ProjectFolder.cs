using System.Reflection;

namespace EmbeddedPostgres;

/// <summary>The folder of this project, with package.json and the scripts that run beside the code.</summary>
internal static class ProjectFolder
{
    public static string Path { get; } =
        typeof(ProjectFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProjectDirectory").Value!;
}
