namespace Aspire.Hosting.ApplicationModel;

/// <summary>A connection string that another resource needs.</summary>
/// <param name="resource">The resource that has it.</param>
/// <param name="optional">Whether the other can do without.</param>
public class ConnectionStringReference(IResourceWithConnectionString resource, bool optional) : IManifestExpressionProvider, IValueProvider, IValueWithReferences
{
    /// <summary>The resource that has it.</summary>
    public IResourceWithConnectionString Resource { get; } = resource;

    /// <summary>Whether the other can do without.</summary>
    public bool Optional { get; } = optional;

    /// <inheritdoc />
    public string ValueExpression => Resource.ValueExpression;

    IEnumerable<object> IValueWithReferences.References => [Resource];

    /// <inheritdoc />
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default)
    {
        var value = await Resource.GetConnectionStringAsync(cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(value) && !Optional
            ? throw new DistributedApplicationException($"The connection string for the resource '{Resource.Name}' is not available.")
            : value;
    }
}
