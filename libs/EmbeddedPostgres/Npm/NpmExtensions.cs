using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Logging;

namespace EmbeddedPostgres.Npm;

public static class NpmExtensions
{
    /// <summary>Adds the installation of a folder's npm packages, for others to wait for its completion.</summary>
    /// <param name="folder">The folder of package.json and package-lock.json; a relative path starts at the AppHost's folder.</param>
    public static IResourceBuilder<NpmPackagesResource> AddNpmPackages(this IDistributedApplicationBuilder builder, string name, string folder)
    {
        var packages = new NpmPackages(Environment.GetEnvironmentVariable("PATH") ?? "");
        return builder.AddResource(new NpmPackagesResource(name, Path.GetFullPath(folder, builder.AppHostDirectory)))
            .WithIconName("ArrowDownload")
            .WithInitialState(new CustomResourceSnapshot
            {
                ResourceType = "NpmPackages",
                State = KnownResourceStates.NotStarted,
                Properties = [new(CustomResourceKnownProperties.Source, "npm ci")],
            })
            .OnInitializeResource((resource, initialized, cancellationToken) => InstallAsync(packages, resource, initialized, cancellationToken))
            .ExcludeFromManifest();
    }

    /// <summary>Names the file that an installation must bring, and the step that completes it.</summary>
    /// <param name="file">A file of an optional package, without which nothing works.</param>
    /// <param name="complete">Runs after npm, in one process at a time.</param>
    internal static IResourceBuilder<NpmPackagesResource> Requires(this IResourceBuilder<NpmPackagesResource> builder, string file, Action complete)
    {
        builder.Resource.Required = file;
        builder.Resource.Complete = complete;
        return builder;
    }

    private static async Task InstallAsync(
        NpmPackages packages, NpmPackagesResource resource, InitializeResourceEvent initialized, CancellationToken cancellationToken)
    {
        var notifications = initialized.Notifications;
        try
        {
            await initialized.Eventing.PublishAsync(new BeforeResourceStartedEvent(resource, initialized.Services), cancellationToken);
            await notifications.PublishUpdateAsync(
                resource, snapshot => snapshot with { State = KnownResourceStates.Running, StartTimeStamp = DateTime.UtcNow });
            await packages.EnsureAsync(resource.Folder, initialized.Logger, cancellationToken, resource.Required, resource.Complete);
            await notifications.PublishUpdateAsync(
                resource, snapshot => snapshot with { State = KnownResourceStates.Finished, ExitCode = 0, StopTimeStamp = DateTime.UtcNow });
        }
        catch (DistributedApplicationException exception)
        {
            initialized.Logger.LogError("{Message}", exception.Message);
            await notifications.PublishUpdateAsync(
                resource, snapshot => snapshot with { State = KnownResourceStates.FailedToStart, StopTimeStamp = DateTime.UtcNow });
        }
    }
}
