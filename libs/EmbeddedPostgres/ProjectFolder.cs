using System.Reflection;

namespace EmbeddedPostgres;

/// <summary>The folder of this project, which holds package.json and the scripts that run beside the code.</summary>
internal static class ProjectFolder
{
    /// <summary>Its absolute path, as it was when the project was built.</summary>
    public static string Path { get; } =
        typeof(ProjectFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProjectDirectory").Value!;
}
