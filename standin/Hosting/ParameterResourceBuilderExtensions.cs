using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

/// <summary>Adds values from outside.</summary>
public static class ParameterResourceBuilderExtensions
{
    /// <summary>Adds a value that configuration must have.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false) =>
        builder.AddParameter(name, parameterDefault => FromConfiguration(builder, name, parameterDefault), secret);

    /// <summary>Adds a value that is known here; configuration does not change it.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, string value, bool publishValueAsDefault = false, bool secret = false) =>
        builder.AddParameter(name, () => value, publishValueAsDefault, secret);

    /// <summary>Adds a value that is asked for when it is needed; configuration does not change it.</summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="valueGetter">Gets the value; called once.</param>
    /// <param name="publishValueAsDefault">Whether the value is written where the application is published to.</param>
    /// <param name="secret">Whether the value must not be shown.</param>
    /// <exception cref="ArgumentException">A secret would be published.</exception>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, Func<string> valueGetter, bool publishValueAsDefault = false, bool secret = false)
    {
        if (publishValueAsDefault && secret)
        {
            throw new ArgumentException("A parameter cannot be both secret and published as a default value.", nameof(secret));
        }

        return builder.AddParameter(name, _ => valueGetter(), secret);
    }

    /// <summary>Adds a value that has a default.</summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="name">The resource's name, and the setting's below <c>Parameters</c>.</param>
    /// <param name="value">The default.</param>
    /// <param name="secret">Whether the value must not be shown.</param>
    /// <param name="persist">Whether a generated value is kept in the AppHost's user secrets.</param>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, ParameterDefault value, bool secret = false, bool persist = false)
    {
        var parameter = builder.AddParameter(name, parameterDefault => FromConfiguration(builder, name, parameterDefault), secret);
        parameter.Resource.Default = persist && builder.ExecutionContext.IsRunMode ? new UserSecretsParameterDefault(builder, name, value) : value;
        return parameter;
    }

    /// <summary>Adds a connection string that configuration has, <c>ConnectionStrings:{name}</c>.</summary>
    public static IResourceBuilder<IResourceWithConnectionString> AddConnectionString(
        this IDistributedApplicationBuilder builder, string name, string? environmentVariableName = null)
    {
        var value = new ParameterResource(
            name,
            _ => builder.Configuration.GetConnectionString(name)
                ?? throw new DistributedApplicationException($"Connection string '{name}' is missing. Give it as --ConnectionStrings:{name}=... or as the variable ConnectionStrings__{name}."),
            secret: true);
        return builder.AddResource<IResourceWithConnectionString>(new ConnectionStringParameterResource(value, environmentVariableName))
            .WithInitialState(new() { ResourceType = "ConnectionString", Properties = [], State = KnownResourceStates.Running });
    }

    private static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, Func<ParameterDefault?, string> callback, bool secret) =>
        builder.AddResource(new ParameterResource(name, callback, secret))
            .WithInitialState(new() { ResourceType = "Parameter", Properties = [], State = KnownResourceStates.Running });

    private static string FromConfiguration(IDistributedApplicationBuilder builder, string name, ParameterDefault? parameterDefault) =>
        builder.Configuration[$"Parameters:{name}"]
        ?? parameterDefault?.GetDefaultValue()
        ?? throw new DistributedApplicationException(
            $"Parameter '{name}' has no value. Give it as --Parameters:{name}=... or as the variable Parameters__{name}.");

    private sealed class ConnectionStringParameterResource(ParameterResource parameter, string? environmentVariableName) : Resource(parameter.Name), IResourceWithConnectionString
    {
        public string? ConnectionStringEnvironmentVariable => environmentVariableName;

        public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"{parameter}");
    }
}
