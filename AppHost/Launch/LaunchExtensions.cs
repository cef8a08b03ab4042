using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AppHost.Launch;

internal static class LaunchExtensions
{
    /// <summary>Adds a secret that is generated once and kept with the AppHost's user secrets, unless `Parameters:{name}` gives it.</summary>
    public static IResourceBuilder<ParameterResource> AddSecret(this IDistributedApplicationBuilder builder, string name) =>
        builder.AddParameter(name, new GenerateParameterDefault { MinLength = 16, Special = false }, secret: true, persist: true);

    /// <summary>Adds a parameter with a default for development, unless `Parameters:{name}` gives another value.</summary>
    public static IResourceBuilder<ParameterResource> AddSetting(this IDistributedApplicationBuilder builder, string name, string value) =>
        builder.AddParameter(name, () => builder.Configuration[$"Parameters:{name}"] ?? value);

    /// <summary>
    /// Takes parameters that were given as environment variables, secrets among them, out of the environment: every process that is started
    /// inherits it, and gets those parameters that are for it by name.
    /// </summary>
    public static void KeepParametersToItself(this IDistributedApplicationBuilder _)
    {
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsParameter))
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }

    /// <summary>Takes the port of the endpoint `http` from a setting, if it is given.</summary>
    public static IResourceBuilder<ProjectResource> WithConfiguredPort(this IResourceBuilder<ProjectResource> project, string setting) =>
        project.WithEndpoint("http", endpoint => endpoint.Port = project.ApplicationBuilder.Configuration.GetValue(setting, endpoint.Port));

    /// <summary>The address that browsers use; when publishing, the parameter `public-address`.</summary>
    public static ReferenceExpression GetPublicAddress(this IResourceBuilder<ProjectResource> project) =>
        project.ApplicationBuilder.ExecutionContext.IsPublishMode
            ? ReferenceExpression.Create($"{project.ApplicationBuilder.AddParameter("public-address").Resource}")
            : ReferenceExpression.Create($"{project.GetEndpoint("http")}/");

    /// <summary>Replaces what is unsafe, slow or unreadable among Aspire's defaults for projects, and starts projects from their build output.</summary>
    public static void AddLaunchDefaults(this IDistributedApplicationBuilder builder)
    {
        foreach (var check in builder.Resources.SelectMany(resource => resource.Annotations.OfType<HealthCheckAnnotation>()))
        {
            // Aspire names the HTTP client of a health check by its key.
            builder.Services.AddHttpClient(check.Key).AddHttpMessageHandler(() => new PatientHandler());
        }

        foreach (var resource in builder.Resources.OfType<ProjectResource>())
        {
            var project = builder.CreateResourceBuilder(resource)
                // The gateway trusts configured proxies only; Aspire's setting would make published projects trust every client's X-Forwarded-For.
                .DisableForwardedHeaders()
                // Development uses plain HTTP; otherwise Aspire warns on machines without a trusted certificate.
                .WithoutHttpsCertificate()
                .WithEnvironment(context =>
                {
                    // With it the exporter takes five seconds to shut down. It flushes without it, too.
                    context.EnvironmentVariables.Remove("OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY");
                });
            if (builder.ExecutionContext.IsRunMode)
            {
                project.WithEnvironment(SetForDevelopment).StartByBuildOutput();
            }
        }
    }

    private static bool IsParameter(string variable) => variable.StartsWith("Parameters__", StringComparison.OrdinalIgnoreCase);

    private static void SetForDevelopment(EnvironmentCallbackContext context)
    {
        // Escape codes for colours are noise on the dashboard and in files.
        context.EnvironmentVariables.Remove("DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION");
        // Aspire's sampler would also record what is marked as not traced (health checks, polling).
        context.EnvironmentVariables["OTEL_TRACES_SAMPLER"] = "parentbased_always_on";
        // All resources stop at once, the dashboard too: do not wait ten seconds for it to take the last telemetry.
        context.EnvironmentVariables["OTEL_EXPORTER_OTLP_TIMEOUT"] = "1000";
        // Instrumented code pays off in long runs; it makes a start 5% slower.
        context.EnvironmentVariables["DOTNET_TieredPGO"] = "0";
    }

    // Replaces `dotnet run --no-build`, which takes a second to start and stays beside the service. IDEs and `dotnet watch` start
    // projects themselves.
    private static void StartByBuildOutput(this IResourceBuilder<ProjectResource> project)
    {
        if (BuildOutput(project.Resource) is { } program && project.ApplicationBuilder.Configuration["DOTNET_WATCH"] is null)
        {
            project.WithLaunchToolArgs(context => context.Args.Add(program), ownedByLaunchConfigurationType: "project", showInCommandLine: false);
        }
    }

    /// <summary>The project's assembly, built in the AppHost's own configuration; null if it is not in the usual place.</summary>
    private static string? BuildOutput(ProjectResource project)
    {
        var path = project.GetProjectMetadata().ProjectPath;
        var configuration = typeof(LaunchExtensions).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var program = Path.Combine(
            Path.GetDirectoryName(path)!, "bin", configuration, $"net{Environment.Version.ToString(2)}", Path.GetFileNameWithoutExtension(path) + ".dll");
        return File.Exists(program) ? program : null;
    }
}
