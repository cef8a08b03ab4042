using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AppHost.Terminal;

/// <summary>What somebody sees who types <c>dotnet run --project AppHost</c>.</summary>
internal static class TerminalExtensions
{
    /// <summary>
    /// Reports the start of the resources that the builder has by now: progress, then one block with the addresses, or which
    /// resource failed, its last log lines and exit code 1. Says nothing under tests, when publishing and
    /// under `aspire run`.
    /// </summary>
    /// <param name="address">The endpoint that people open in a browser.</param>
    /// <param name="adminUsername">Whom the first admin signs in as.</param>
    /// <param name="adminPassword">What the first admin signs in with.</param>
    public static void AddTerminal(
        this IDistributedApplicationBuilder builder, EndpointReference address, IResourceBuilder<ParameterResource> adminUsername, IResourceBuilder<ParameterResource> adminPassword)
    {
        // Aspire's testing builder makes ports random; nobody else does.
        if (builder.ExecutionContext.IsPublishMode || builder.Configuration.GetValue<bool>("DcpPublisher:RandomizePorts"))
        {
            return;
        }

        builder.AvoidBusyPorts();
        // `aspire run` writes what is said here to a file and shows none of it; the dashboard has it all.
        if (builder.Configuration["ASPIRE_CLI_PID"] is not null)
        {
            return;
        }

        IReadOnlyCollection<IResource> resources = [.. builder.Resources.Where(StartsByItself)];
        builder.Services.AddSingleton<LogTail>();
        // Not a hosted service: those start when all resources have.
        builder.Eventing.Subscribe<BeforeStartEvent>((started, cancellationToken) =>
        {
            _ = ActivatorUtilities.CreateInstance<StartupReport>(started.Services, resources, address, new SignIn(adminUsername.Resource, adminPassword.Resource)).RunAsync();
            return Task.CompletedTask;
        });
    }

    private static bool StartsByItself(IResource resource) => resource is not ParameterResource && !resource.Annotations.OfType<ExplicitStartupAnnotation>().Any();

    /// <summary>Runs the application; what keeps it from starting at all is one line and exit code 1, not a stack trace.</summary>
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
            // Stopped half-way through the start: by Ctrl-C, or because a resource has failed, which is reported.
            return Environment.ExitCode;
        }
        catch (DistributedApplicationException exception)
        {
            await Console.Error.WriteLineAsync($"\n  The system cannot start: {exception.Message}\n");
            return 1;
        }
    }
}
