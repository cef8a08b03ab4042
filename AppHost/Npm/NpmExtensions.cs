using AppHost.Processes;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;

namespace AppHost.Npm;

/// <summary>npm packages for resources that need them.</summary>
public static class NpmExtensions
{
    /// <summary>Installs the npm packages of the resource's working directory before it starts, and only when they are not there yet.</summary>
    /// <returns>The same builder.</returns>
    public static IResourceBuilder<T> WithNpmPackages<T>(this IResourceBuilder<T> builder) where T : ExecutableResource
    {
        var packages = builder.ApplicationBuilder.CreateNpmPackages();
        return builder.OnBeforeResourceStarted((resource, started, cancellationToken) =>
        {
            var logger = started.Services.GetRequiredService<ResourceLoggerService>().GetLogger(resource);
            return packages.EnsureAsync(resource.WorkingDirectory, logger, cancellationToken);
        });
    }

    internal static NpmPackages CreateNpmPackages(this IDistributedApplicationBuilder builder) =>
        new(new Supervisor(builder.AppHostDirectory), Environment.GetEnvironmentVariable("PATH") ?? "");
}
