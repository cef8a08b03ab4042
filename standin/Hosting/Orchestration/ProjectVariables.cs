using System.Globalization;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestration;

/// <summary>The variables of a .NET project: where to listen, how to log, and those of its launch profile.</summary>
internal static class ProjectVariables
{
    /// <param name="variables">What they are added to; the launch profile's only where they are not set yet.</param>
    /// <param name="resource">The project.</param>
    /// <param name="targetPorts">The ports that the process is to listen on, by endpoint.</param>
    public static void Add(Dictionary<string, object> variables, IResource resource, IReadOnlyDictionary<EndpointAnnotation, int> targetPorts)
    {
        variables["LOGGING__CONSOLE__FORMATTERNAME"] = "simple";
        variables["DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION"] = "true";

        // An endpoint with a variable of its own is the program's to listen on.
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
}
