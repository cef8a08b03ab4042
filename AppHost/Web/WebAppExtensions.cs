using EmbeddedPostgres.Npm;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace AppHost.Web;

/// <summary>Front ends that Vite builds.</summary>
public static class WebAppExtensions
{
    /// <summary>
    /// Adds a front end in development: Vite's server, with hot reload, once the npm packages are installed. There is none when
    /// publishing: whoever serves the front end then has its build.
    /// </summary>
    /// <param name="folder">The folder of its package.json; a relative path starts at the AppHost's folder.</param>
    /// <returns>The front end, with an endpoint `http`.</returns>
    public static IResourceBuilder<WebAppResource> AddWebApp(this IDistributedApplicationBuilder builder, string name, string folder)
    {
        var packages = builder.AddNpmPackages($"{name}-packages", folder);
        var web = builder.AddResource(new WebAppResource(name, packages.Resource.Folder));
        packages.WithParentRelationship(web);
        return web
            .WithHttpEndpoint(env: "PORT")
            // Vite itself: npm would stay beside it for nothing but to pass on its exit code.
            .WithArgs(Path.Combine("node_modules", "vite", "bin", "vite.js"))
            .WithIconName("CodeJsRectangle")
            .WithHttpHealthCheck("/")
            .WaitForCompletion(packages)
            .ExcludeFromManifest();
    }
}
