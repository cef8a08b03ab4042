using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Adds .NET projects.</summary>
public static class ProjectResourceBuilderExtensions
{
    /// <summary>Adds a project, with its first launch profile.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name)
        where TProject : IProjectMetadata, new() => builder.AddProject(name, new TProject(), new());

    /// <summary>Adds a project, with a launch profile, or none for null.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name, string? launchProfileName)
        where TProject : IProjectMetadata, new() =>
        builder.AddProject(name, new TProject(), new() { LaunchProfileName = launchProfileName, ExcludeLaunchProfile = launchProfileName is null });

    /// <summary>Adds a project.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name, Action<ProjectResourceOptions> configure)
        where TProject : IProjectMetadata, new()
    {
        var options = new ProjectResourceOptions();
        configure(options);
        return builder.AddProject(name, new TProject(), options);
    }

    /// <summary>Adds a project by the path of its file, relative to the AppHost's folder.</summary>
    public static IResourceBuilder<ProjectResource> AddProject(this IDistributedApplicationBuilder builder, string name, string projectPath) =>
        builder.AddProject(name, new ProjectMetadata(Path.GetFullPath(projectPath, builder.AppHostDirectory)), new());

    /// <summary>Runs several processes of the project behind the same endpoints.</summary>
    public static IResourceBuilder<ProjectResource> WithReplicas(this IResourceBuilder<ProjectResource> builder, int replicas)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replicas, 1);
        return builder.WithAnnotation(new ReplicaAnnotation(replicas), ResourceAnnotationMutationBehavior.Replace);
    }

    /// <summary>Copies others' files into the project's container when it is published; does nothing when it is run.</summary>
    public static IResourceBuilder<T> PublishWithContainerFiles<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResourceWithContainerFiles> source, string destinationPath)
        where T : IContainerFilesDestinationResource
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrEmpty(destinationPath);
        return builder;
    }

    private static IResourceBuilder<ProjectResource> AddProject(this IDistributedApplicationBuilder builder, string name, IProjectMetadata metadata, ProjectResourceOptions options)
    {
        var project = builder.AddResource(new ProjectResource(name)).WithAnnotation(metadata);
        if (SelectProfile(builder, metadata, options) is not var (profileName, profile))
        {
            return project;
        }

        project.WithAnnotation(new LaunchProfileAnnotation(profileName, profile));
        foreach (var (url, index) in profile.Urls.GroupBy(url => url.Scheme).SelectMany(urls => urls.Select((url, index) => (url, index))))
        {
            project.WithAnnotation(new EndpointAnnotation(
                ProtocolType.Tcp, uriScheme: url.Scheme, name: index == 0 ? url.Scheme : $"{url.Scheme}{index + 1}", port: url.Port));
        }

        return project;
    }

    /// <summary>The AppHost's own profile is preferred: who starts it with https wants that everywhere.</summary>
    private static (string Name, LaunchProfile Profile)? SelectProfile(IDistributedApplicationBuilder builder, IProjectMetadata metadata, ProjectResourceOptions options)
    {
        if (options.ExcludeLaunchProfile || LaunchSettings.Read(Path.GetDirectoryName(metadata.ProjectPath)!) is not { } settings)
        {
            return null;
        }

        return options.LaunchProfileName is { } name ? settings.Get(name) : settings.Select(builder.Configuration["DOTNET_LAUNCH_PROFILE"]);
    }

    private sealed record ProjectMetadata(string ProjectPath) : IProjectMetadata;
}
