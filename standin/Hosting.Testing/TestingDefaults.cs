using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Testing;

/// <summary>What a test's application has in place of what <c>dotnet run</c> would give it.</summary>
internal static class TestingDefaults
{
    /// <summary>The AppHost's first launch profile as configuration, and random ports: nothing else may be in the way.</summary>
    public static void Apply(Assembly appHost, HostApplicationBuilderSettings settings)
    {
        var directory = appHost.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == "apphostprojectpath")?.Value;
        var values = new Dictionary<string, string?> { ["DcpPublisher:RandomizePorts"] = "true" };
        if (directory is not null && LaunchSettings.Read(directory)?.Select() is var (name, profile))
        {
            values["DOTNET_LAUNCH_PROFILE"] = name;
            foreach (var (variable, value) in profile.EnvironmentVariables)
            {
                values[variable.Replace("__", ":", StringComparison.Ordinal)] = value;
            }

            settings.EnvironmentName ??= profile.EnvironmentVariables.GetValueOrDefault("DOTNET_ENVIRONMENT") ?? profile.EnvironmentVariables.GetValueOrDefault("ASPNETCORE_ENVIRONMENT");
        }

        settings.EnvironmentName ??= Environments.Development;
        settings.Configuration ??= new();
        settings.Configuration.AddInMemoryCollection(values);
    }
}
