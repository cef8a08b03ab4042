using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace AppHost.Tests.Running;

/// <summary>The whole system with two processes of each service.</summary>
public sealed class ReplicatedSystem() : RunningSystem(typeof(Projects.AppHost))
{
    public static readonly string[] Services = ["users-api", "billing-api"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<int[]> ProcessesAsync(string service)
    {
        var processes = new Dictionary<string, int>();
        using var deadline = new CancellationTokenSource(Patience);
        await foreach (var change in App.ResourceNotifications.WatchAsync(deadline.Token))
        {
            var process = change.Snapshot.Properties.FirstOrDefault(property => property.Name == "executable.pid")?.Value;
            if (change.Resource.Name == service && process is not null)
            {
                processes[change.ResourceId] = int.Parse($"{process}", CultureInfo.InvariantCulture);
                if (processes.Count == 2)
                {
                    break;
                }
            }
        }

        return [.. processes.Values];
    }

    protected override Task ConfigureAsync(IDistributedApplicationTestingBuilder builder, CancellationToken cancellationToken)
    {
        foreach (var service in builder.Resources.OfType<ProjectResource>().Where(project => Services.Contains(project.Name)))
        {
            builder.CreateResourceBuilder(service).WithReplicas(2);
        }

        return Task.CompletedTask;
    }
}
