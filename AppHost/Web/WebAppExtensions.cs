using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using EmbeddedPostgres.Npm;

namespace AppHost.Web;

public static class WebAppExtensions
{
    /// <summary>
    /// Adds a front end in development: Vite's server with hot reload, once the npm packages are installed. Not part of what is published:
    /// there, the gateway serves the build.
    /// </summary>
    /// <param name="folder">The folder of its package.json; a relative path starts at the AppHost's folder.</param>
    public static IResourceBuilder<WebAppResource> AddWebApp(this IDistributedApplicationBuilder builder, string name, string folder)
    {
        var packages = builder.AddNpmPackages($"{name}-packages", folder);
        var web = builder.AddResource(new WebAppResource(name, packages.Resource.Folder));
        packages.WithParentRelationship(web);
        return web
            .WithHttpEndpoint(env: "PORT")
            // Vite itself rather than npm, which would stay beside it as a process.
            .WithArgs(Path.Combine("node_modules", "vite", "bin", "vite.js"))
            .WithIconName("CodeJsRectangle")
            .WithHttpHealthCheck("/")
            .WaitForCompletion(packages)
            .ExcludeFromManifest();
    }
}
