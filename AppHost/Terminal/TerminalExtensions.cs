using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AppHost.Terminal;

/// <summary>The terminal of <c>dotnet run --project AppHost</c>.</summary>
internal static class TerminalExtensions
{
    /// <summary>
    /// Reports the start of all resources: progress, then one block with the addresses, or the resource that failed with its last log
    /// lines and exit code 1. Silent under tests, when publishing and under `aspire run`.
    /// </summary>
    public static void AddTerminal(
        this IDistributedApplicationBuilder builder, EndpointReference address, IResourceBuilder<ParameterResource> adminUsername, IResourceBuilder<ParameterResource> adminPassword)
    {
        // Set by Aspire's testing builder alone.
        if (builder.ExecutionContext.IsPublishMode || builder.Configuration.GetValue<bool>("DcpPublisher:RandomizePorts"))
        {
            return;
        }

        builder.AvoidBusyPorts();
        // `aspire run` writes this output to a file that nobody sees; the dashboard shows the same.
        if (builder.Configuration["ASPIRE_CLI_PID"] is not null)
        {
            return;
        }

        var resources = builder.Resources.Where(StartsByItself).ToLookup(resource => resource.Annotations.OfType<OptionalResourceAnnotation>().Any());
        builder.Services.AddSingleton<LogTail>();
        // Not a hosted service: those start only after all resources.
        builder.Eventing.Subscribe<BeforeStartEvent>((started, cancellationToken) =>
        {
            var (followed, signIn) = (new Followed([.. resources[false]], [.. resources[true]]), new SignIn(adminUsername.Resource, adminPassword.Resource));
            _ = ActivatorUtilities.CreateInstance<StartupReport>(started.Services, followed, address, signIn).RunAsync();
            return Task.CompletedTask;
        });
    }

    private static bool StartsByItself(IResource resource) => resource is not ParameterResource && !resource.Annotations.OfType<ExplicitStartupAnnotation>().Any();

    /// <summary>Runs the application; a failure to start is one line and exit code 1, not a stack trace.</summary>
    public static async Task<int> RunWithReportAsync(this DistributedApplication app)
    {
        var stopping = app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        try
        {
            await app.RunAsync();
            return Environment.ExitCode;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped during the start: by Ctrl-C, or because a resource has failed, which is reported.
            return Environment.ExitCode;
        }
        catch (DistributedApplicationException exception)
        {
            await Console.Error.WriteLineAsync($"\n  The system cannot start: {exception.Message}\n");
            return 1;
        }
    }
}
