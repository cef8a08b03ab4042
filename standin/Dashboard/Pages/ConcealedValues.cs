using System.Globalization;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Dashboard.Pages;

/// <summary>Values that are shown only to whoever asks for them one by one.</summary>
internal static class ConcealedValues
{
    public const string Variable = "variables";
    public const string Property = "properties";
    public const string Parameter = "parameter";
    public const string ConnectionString = "connection-string";

    /// <summary>The value, or what keeps it from being known; null where there is no such value.</summary>
    public static async Task<string?> ReadAsync(ResourceEvent resource, string kind, string name, CancellationToken cancellationToken)
    {
        try
        {
            return (kind, resource.Resource) switch
            {
                (Variable, _) => resource.Snapshot.EnvironmentVariables.FirstOrDefault(variable => variable.Name == name)?.Value,
                (Property, _) => Convert.ToString(resource.Snapshot.Properties.FirstOrDefault(property => property.Name == name)?.Value, CultureInfo.InvariantCulture),
                (Parameter, ParameterResource parameter) => await parameter.GetValueAsync(cancellationToken).ConfigureAwait(false),
                (ConnectionString, IResourceWithConnectionString connectable) => await connectable.GetConnectionStringAsync(cancellationToken).ConfigureAwait(false),
                _ => null,
            };
        }
        catch (DistributedApplicationException exception)
        {
            return exception.Message;
        }
    }
}
