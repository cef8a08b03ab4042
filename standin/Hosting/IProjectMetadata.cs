namespace Aspire.Hosting;

/// <summary>Where a project resource's project file is.</summary>
public interface IProjectMetadata : ApplicationModel.IResourceAnnotation
{
    /// <summary>The absolute path of the .csproj file.</summary>
    string ProjectPath { get; }
}
