using Gateway.Proxy.Resilience;

namespace Gateway.Proxy;

internal static class ProxyExtensions
{
    /// <summary>Routes and clusters come from the configuration section <c>ReverseProxy</c>, destinations from service discovery.</summary>
    public static void AddProxy(this WebApplicationBuilder builder)
    {
        builder.Services.AddReverseProxy()
            .LoadFromConfig(builder.Configuration.GetSection("ReverseProxy"))
            .AddServiceDiscoveryDestinationResolver()
            .AddResilience()
            .AddTransformFactory<PublicPrefixTransformFactory>()
            .AddTransforms(route =>
            {
                // Before any other transform changes the path.
                route.RequestTransforms.Insert(0, new PlainPathTransform());
                route.RequestTransforms.Add(new UntrustedHeadersTransform());
                route.RequestTransforms.Add(new CredentialsTransform());
            });
    }
}
