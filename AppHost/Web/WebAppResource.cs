using Aspire.Hosting.ApplicationModel;

namespace AppHost.Web;

/// <summary>A front end in development: Vite serves its source.</summary>
/// <param name="folder">The absolute path of its package.json's folder.</param>
public sealed class WebAppResource(string name, string folder) : ExecutableResource(name, "node", folder), IResourceWithServiceDiscovery;
