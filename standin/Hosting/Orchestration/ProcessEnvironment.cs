using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Orchestration;

/// <summary>The variables and arguments of a resource's process.</summary>
internal sealed class ProcessEnvironment(DistributedApplicationExecutionContext executionContext, IHostEnvironment environment, ResourceLoggerService loggers)
{
    /// <summary>What a process does not inherit: they are the AppHost's own.</summary>
    public static readonly IReadOnlyList<string> NotInherited =
        ["ASPNETCORE_URLS", "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "DOTNET_LAUNCH_PROFILE", "DOTNET_HOST_PATH", "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath"];

    /// <summary>The variables of one process of a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="instanceId">The process's id.</param>
    /// <param name="targetPorts">The ports that it is to listen on, by endpoint.</param>
    /// <param name="cancellationToken">Ends the waiting for values that are not known yet.</param>
    public async Task<Dictionary<string, string>> VariablesAsync(
        IResource resource, string instanceId, IReadOnlyDictionary<EndpointAnnotation, int> targetPorts, CancellationToken cancellationToken)
    {
        var context = new EnvironmentCallbackContext(executionContext, resource, cancellationToken: cancellationToken) { Logger = loggers.GetLogger(instanceId) };
        var variables = context.EnvironmentVariables;
        if (resource is ProjectResource or IResourceWithServiceDiscovery)
        {
            AddTelemetry(variables, resource, instanceId);
        }

        if (resource is ProjectResource)
        {
            AddProject(variables, resource, targetPorts);
        }

        foreach (var (endpoint, port) in targetPorts.Where(entry => entry.Key.PortVariable is not null))
        {
            variables[endpoint.PortVariable!] = port.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var annotation in resource.Annotations.OfType<EnvironmentCallbackAnnotation>().ToArray())
        {
            await annotation.Callback(context).ConfigureAwait(false);
        }

        var resolved = new Dictionary<string, string>();
        foreach (var (name, value) in variables)
        {
            resolved[name] = await ResolveAsync(value, resource, targetPorts, cancellationToken).ConfigureAwait(false);
        }

        return resolved;
    }

    /// <summary>The arguments of one process of a resource.</summary>
    public async Task<IReadOnlyList<string>> ArgumentsAsync(
        IResource resource, string instanceId, IReadOnlyDictionary<EndpointAnnotation, int> targetPorts, CancellationToken cancellationToken)
    {
        var arguments = new List<object>();
        var context = new CommandLineArgsCallbackContext(arguments, resource, cancellationToken) { ExecutionContext = executionContext, Logger = loggers.GetLogger(instanceId) };
        foreach (var annotation in resource.Annotations.OfType<CommandLineArgsCallbackAnnotation>().ToArray())
        {
            await annotation.Callback(context).ConfigureAwait(false);
        }

        var resolved = new List<string>();
        foreach (var argument in arguments)
        {
            resolved.Add(await ResolveAsync(argument, resource, targetPorts, cancellationToken).ConfigureAwait(false));
        }

        return resolved;
    }

    private static void AddProject(Dictionary<string, object> variables, IResource resource, IReadOnlyDictionary<EndpointAnnotation, int> targetPorts)
    {
        variables["LOGGING__CONSOLE__FORMATTERNAME"] = "simple";
        variables["DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION"] = "true";

        var urls = targetPorts.Where(entry => entry.Key.IsHttp && entry.Key.PortVariable is null).Select(entry => $"{entry.Key.UriScheme}://localhost:{entry.Value}");
        if (string.Join(';', urls) is { Length: > 0 } joined)
        {
            variables["ASPNETCORE_URLS"] = joined;
        }

        if (targetPorts.Keys.FirstOrDefault(endpoint => endpoint.UriScheme == "https")?.AllocatedEndpoint is { } https)
        {
            variables["ASPNETCORE_HTTPS_PORT"] = https.Port.ToString(CultureInfo.InvariantCulture);
        }

        if (resource.Annotations.OfType<LaunchProfileAnnotation>().LastOrDefault() is not { } launch)
        {
            return;
        }

        variables["DOTNET_LAUNCH_PROFILE"] = launch.Name;
        foreach (var (name, value) in launch.Profile.EnvironmentVariables)
        {
            variables.TryAdd(name, Environment.ExpandEnvironmentVariables(value));
        }
    }

    /// <summary>Where to send it is inherited from the AppHost, if somebody has set OTEL_EXPORTER_OTLP_ENDPOINT there.</summary>
    private void AddTelemetry(Dictionary<string, object> variables, IResource resource, string instanceId)
    {
        variables["OTEL_SERVICE_NAME"] = resource.Name;
        variables["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={instanceId}";
        variables["OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY"] = "in_memory";
        if (!environment.IsDevelopment())
        {
            return;
        }

        variables["OTEL_BLRP_SCHEDULE_DELAY"] = "1000";
        variables["OTEL_BSP_SCHEDULE_DELAY"] = "1000";
        variables["OTEL_METRIC_EXPORT_INTERVAL"] = "1000";
        variables["OTEL_TRACES_SAMPLER"] = "always_on";
        variables["OTEL_METRICS_EXEMPLAR_FILTER"] = "trace_based";
    }

    private async Task<string> ResolveAsync(
        object value, IResource resource, IReadOnlyDictionary<EndpointAnnotation, int> targetPorts, CancellationToken cancellationToken) => value switch
    {
        string text => text,

        // Replicas differ in the port that they listen on themselves.
        EndpointReferenceExpression { Property: EndpointProperty.TargetPort } own when own.Endpoint.Resource == resource && own.Endpoint.Exists =>
            targetPorts[own.Endpoint.EndpointAnnotation].ToString(CultureInfo.InvariantCulture),
        IResourceBuilder<IResource> { Resource: IValueProvider provider } => await ResolveAsync(provider, resource, targetPorts, cancellationToken).ConfigureAwait(false),
        IValueProvider provider => await provider.GetValueAsync(new ValueProviderContext { ExecutionContext = executionContext, Caller = resource }, cancellationToken).ConfigureAwait(false) ?? "",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
