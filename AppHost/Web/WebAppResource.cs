using Aspire.Hosting.ApplicationModel;

namespace AppHost.Web;

public sealed class WebAppResource(string name, string folder) : ExecutableResource(name, "node", folder), IResourceWithServiceDiscovery;
