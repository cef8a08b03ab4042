using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard;
using Aspire.Hosting.JavaScript;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Orchestration;

/// <summary>The variables and arguments of a resource's process.</summary>
internal sealed class ProcessEnvironment(
    DistributedApplicationExecutionContext executionContext, IHostEnvironment environment, ValueResolver values, ResourceLoggerService loggers, DashboardSettings dashboard)
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
        if (resource is ProjectResource or JavaScriptAppResource)
        {
            TelemetryVariables.Add(variables, resource, instanceId, dashboard.Otlp, environment.IsDevelopment());
        }

        if (resource is ProjectResource)
        {
            ProjectVariables.Add(variables, resource, targetPorts);
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
            if (await values.ResolveAsync(value, resource, targetPorts, cancellationToken).ConfigureAwait(false) is { } text)
            {
                resolved[name] = text;
            }
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
            if (await values.ResolveAsync(argument, resource, targetPorts, cancellationToken).ConfigureAwait(false) is { } text)
            {
                resolved.Add(text);
            }
        }

        return resolved;
    }
}
