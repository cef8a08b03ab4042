using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AppHost.Launch;

/// <summary>How the system's resources are given what they start with.</summary>
internal static class LaunchExtensions
{
    /// <summary>Adds a secret parameter that is generated once and kept with the AppHost's user secrets, unless `Parameters:{name}` gives it.</summary>
    public static IResourceBuilder<ParameterResource> AddSecret(this IDistributedApplicationBuilder builder, string name) =>
        builder.AddParameter(name, new GenerateParameterDefault { MinLength = 16, Special = false }, secret: true, persist: true);

    /// <summary>Adds a parameter that has a value unless `Parameters:{name}` gives another.</summary>
    public static IResourceBuilder<ParameterResource> AddSetting(this IDistributedApplicationBuilder builder, string name, string value) =>
        builder.AddParameter(name, () => builder.Configuration[$"Parameters:{name}"] ?? value, publishValueAsDefault: true);

    /// <summary>Takes the port of the endpoint `http` from a setting, where it is given.</summary>
    public static IResourceBuilder<ProjectResource> WithConfiguredPort(this IResourceBuilder<ProjectResource> project, string setting) =>
        project.WithEndpoint("http", endpoint => endpoint.Port = project.ApplicationBuilder.Configuration.GetValue(setting, endpoint.Port));

    /// <summary>The address that browsers know a project by; when publishing, the parameter `public-address`.</summary>
    public static ReferenceExpression GetPublicAddress(this IResourceBuilder<ProjectResource> project) =>
        project.ApplicationBuilder.ExecutionContext.IsPublishMode
            ? ReferenceExpression.Create($"{project.ApplicationBuilder.AddParameter("public-address").Resource}")
            : ReferenceExpression.Create($"{project.GetEndpoint("http")}/");

    /// <summary>Sets for every project what Aspire's own defaults leave unsafe, slow or unreadable, and starts it by its build output.</summary>
    public static void AddLaunchDefaults(this IDistributedApplicationBuilder builder)
    {
        foreach (var check in builder.Resources.SelectMany(resource => resource.Annotations.OfType<HealthCheckAnnotation>()))
        {
            // Aspire asks by a client of the check's own name.
            builder.Services.AddHttpClient(check.Key).AddHttpMessageHandler(() => new PatientHandler());
        }

        foreach (var resource in builder.Resources.OfType<ProjectResource>())
        {
            var project = builder.CreateResourceBuilder(resource)
                // The gateway trusts the proxies that it is told of; Aspire's setting would have everything published trust everybody.
                .DisableForwardedHeaders()
                // Development is plain http: else Aspire warns of every machine that has no trusted certificate for it.
                .WithoutHttpsCertificate()
                .WithEnvironment(context =>
                {
                    // With it the exporter takes five seconds to shut down; it sends what it has without it, too.
                    context.EnvironmentVariables.Remove("OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY");
                });
            if (builder.ExecutionContext.IsRunMode)
            {
                project.WithEnvironment(SetForDevelopment).StartByBuildOutput();
            }
        }
    }

    private static void SetForDevelopment(EnvironmentCallbackContext context)
    {
        // Logs are read on the dashboard, in the terminal and in files; escape codes for colours are noise in two of them.
        context.EnvironmentVariables.Remove("DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION");
        // Aspire has every span recorded, also those within what is not traced (health checks, polling).
        context.EnvironmentVariables["OTEL_TRACES_SAMPLER"] = "parentbased_always_on";
        // All resources are stopped at once, the dashboard too: nobody waits ten seconds for it to take the last of the telemetry.
        context.EnvironmentVariables["OTEL_EXPORTER_OTLP_TIMEOUT"] = "1000";
        // Instrumented code is for those who run long; a start takes a twentieth longer with it.
        context.EnvironmentVariables["DOTNET_TieredPGO"] = "0";
    }

    // In place of `dotnet run --no-build`, whose process would take a second to start and stay beside the service. An IDE, and
    // `dotnet watch`, start projects by themselves.
    private static void StartByBuildOutput(this IResourceBuilder<ProjectResource> project)
    {
        if (BuildOutput(project.Resource) is { } program && project.ApplicationBuilder.Configuration["DOTNET_WATCH"] is null)
        {
            project.WithLaunchToolArgs(context => context.Args.Add(program), ownedByLaunchConfigurationType: "project", showInCommandLine: false);
        }
    }

    /// <summary>The project's assembly for the AppHost's own configuration, where it stands in the usual place.</summary>
    private static string? BuildOutput(ProjectResource project)
    {
        var path = project.GetProjectMetadata().ProjectPath;
        var configuration = typeof(LaunchExtensions).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var program = Path.Combine(
            Path.GetDirectoryName(path)!, "bin", configuration, $"net{Environment.Version.ToString(2)}", Path.GetFileNameWithoutExtension(path) + ".dll");
        return File.Exists(program) ? program : null;
    }
}
