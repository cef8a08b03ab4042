using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.JavaScript;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>Adds JavaScript applications.</summary>
public static class JavaScriptHostingExtensions
{
    /// <summary>Adds an application that Vite serves: <c>npm run {script} -- --port {port}</c>, one http endpoint, its port in <c>PORT</c>.</summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="appDirectory">The folder with its package.json; relative to the AppHost's.</param>
    /// <param name="runScriptName">The script.</param>
    public static IResourceBuilder<ViteAppResource> AddViteApp(
        this IDistributedApplicationBuilder builder, string name, string appDirectory, string runScriptName = "dev")
    {
        var resource = new ViteAppResource(name, "npm", Path.GetFullPath(appDirectory, builder.AppHostDirectory));
        return builder.AddResource(resource)
            .WithHttpEndpoint(env: "PORT")
            .WithEnvironment("NODE_ENV", builder.Environment.IsDevelopment() ? "development" : "production")
            .WithArgs("run", runScriptName, "--", "--port", new EndpointReference(resource, "http").Property(EndpointProperty.TargetPort))
            .WithNpm();
    }

    /// <summary>Uses npm, and says how packages are installed before the application starts.</summary>
    /// <param name="resource">The application.</param>
    /// <param name="install">Whether they are, at every start.</param>
    /// <param name="installCommand">npm's command; <c>install</c> by default.</param>
    /// <param name="installArgs">Its arguments.</param>
    public static IResourceBuilder<TResource> WithNpm<TResource>(
        this IResourceBuilder<TResource> resource, bool install = true, string? installCommand = null, string[]? installArgs = null)
        where TResource : JavaScriptAppResource
    {
        var builder = resource.ApplicationBuilder;
        var installerName = $"{resource.Resource.Name}-installer";
        if (builder.Resources.FirstOrDefault(existing => existing.Name == installerName) is { } earlier)
        {
            builder.Resources.Remove(earlier);
            foreach (var wait in resource.Resource.Annotations.OfType<WaitAnnotation>().Where(wait => wait.Resource == earlier).ToArray())
            {
                resource.Resource.Annotations.Remove(wait);
            }
        }

        if (!install)
        {
            return resource;
        }

        var installer = builder.AddResource(new JavaScriptInstallerResource(installerName, resource.Resource.WorkingDirectory))
            .WithArgs([installCommand ?? "install", .. installArgs ?? []])
            .WithParentRelationship(resource);
        return resource.WaitForCompletion(installer);
    }
}
