using System.Globalization;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>Resolves the values of a process's variables and arguments.</summary>
internal sealed class ValueResolver(DistributedApplicationModel model, DistributedApplicationExecutionContext executionContext)
{
    /// <summary>The text of a value; waits until it is known.</summary>
    /// <param name="value">A text, or what knows one.</param>
    /// <param name="resource">Whose process it is for.</param>
    /// <param name="targetPorts">The ports that the process is to listen on, by endpoint: replicas differ in them.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The text, or null for a value that is optional and not there.</returns>
    /// <exception cref="DistributedApplicationException">It can never be known; says why.</exception>
    public async Task<string?> ResolveAsync(
        object value, IResource resource, IReadOnlyDictionary<EndpointAnnotation, int> targetPorts, CancellationToken cancellationToken)
    {
        switch (value)
        {
            case EndpointReferenceExpression { Property: EndpointProperty.TargetPort } own when own.Endpoint.Resource == resource && own.Endpoint.Exists:
                return targetPorts[own.Endpoint.EndpointAnnotation].ToString(CultureInfo.InvariantCulture);
            case IResourceBuilder<IResource> { Resource: IValueProvider provider }:
                return await ResolveAsync(provider, resource, targetPorts, cancellationToken).ConfigureAwait(false);
            case IValueProvider provider:
                ThrowIfMissing(provider, resource);
                return await provider.GetValueAsync(new ValueProviderContext { ExecutionContext = executionContext, Caller = resource }, cancellationToken).ConfigureAwait(false);
            default:
                return Convert.ToString(value, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Nobody allocates the endpoints of a resource that is not part of the application: to wait for one would never end.</summary>
    private void ThrowIfMissing(object value, IResource resource)
    {
        if (value is EndpointReference endpoint)
        {
            if (!endpoint.IsAllocated && !model.Resources.Contains(endpoint.Resource))
            {
                throw new DistributedApplicationException($"'{resource.Name}' refers to '{endpoint.Resource.Name}', which is not part of the application: add it, or remove the reference.");
            }

            return; // Not further: what listens may have a connection string that is made of its endpoint.
        }

        foreach (var reference in (value as IValueWithReferences)?.References ?? [])
        {
            ThrowIfMissing(reference, resource);
        }
    }
}
