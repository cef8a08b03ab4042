using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>
    /// Gives the process <c>ConnectionStrings__{name}</c> and the parts of the connection string as <c>{NAME}_{PART}</c>.
    /// </summary>
    /// <param name="builder">The resource that connects.</param>
    /// <param name="source">The resource that it connects to.</param>
    /// <param name="connectionName">The name in the variables; the source's by default.</param>
    /// <param name="optional">Whether it may be without one.</param>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithConnectionString> source, string? connectionName = null, bool optional = false)
        where TDestination : IResourceWithEnvironment
    {
        var resource = source.Resource;
        var name = connectionName ?? resource.Name;
        builder.WithAnnotation(new ResourceRelationshipAnnotation(resource, "Reference"));
        return builder.WithEnvironment(context =>
        {
            context.EnvironmentVariables[resource.ConnectionStringEnvironmentVariable ?? $"ConnectionStrings__{name}"] = new ConnectionStringReference(resource, optional);
            foreach (var (part, value) in resource.GetConnectionProperties())
            {
                context.EnvironmentVariables[$"{VariableName(name)}_{VariableName(part)}"] = value;
            }
        });
    }

    /// <summary>Gives the process the addresses of a service, by the service's name.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source)
        where TDestination : IResourceWithEnvironment => builder.WithReference(source, source.Resource.Name);

    /// <summary>Gives the process the addresses of a service, by a name of one's own.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source, string name)
        where TDestination : IResourceWithEnvironment
    {
        var resource = source.Resource;
        builder.WithAnnotation(new ResourceRelationshipAnnotation(resource, "Reference"));
        // The endpoints that it has when the process starts: later calls may add some.
        return builder.WithEnvironment(context => AddAddresses(context, name, resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint => new EndpointReference(resource, endpoint.Name))));
    }

    /// <summary>Gives the process the address of one endpoint, by the name of the resource that has it.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, EndpointReference endpointReference)
        where TDestination : IResourceWithEnvironment
    {
        builder.WithAnnotation(new ResourceRelationshipAnnotation(endpointReference.Resource, "Reference"));
        return builder.WithEnvironment(context => AddAddresses(context, endpointReference.Resource.Name, [endpointReference]));
    }

    /// <summary>Gives the process the address of a service that is not part of the application.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, string name, Uri uri)
        where TDestination : IResourceWithEnvironment
    {
        if (!uri.IsAbsoluteUri || uri.AbsolutePath != "/")
        {
            throw new InvalidOperationException($"The address of the service '{name}' must be absolute and have no path: '{uri}'.");
        }

        return builder.WithEnvironment($"services__{name}__{uri.Scheme}__0", uri.ToString());
    }

    private static void AddAddresses(EnvironmentCallbackContext context, string name, IEnumerable<EndpointReference> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            var index = 0;
            while (context.EnvironmentVariables.ContainsKey($"services__{name}__{endpoint.Scheme}__{index}"))
            {
                index++;
            }

            context.EnvironmentVariables[$"services__{name}__{endpoint.Scheme}__{index}"] = endpoint;
            context.EnvironmentVariables[$"{VariableName(name)}_{VariableName(endpoint.EndpointName)}"] = endpoint;
        }
    }

    private static string VariableName(string name) =>
        string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) ? char.ToUpperInvariant(character) : '_'));
}
