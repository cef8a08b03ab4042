using AppHost.Tests.Running;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AppHost.Tests.SignIn;

/// <summary>A dashboard hides variables and what is marked as sensitive; everything else that it is told it shows to whoever looks.</summary>
[Collection(DevelopmentSystemTests.Name)]
public sealed class SecretsOnDashboardTests(DevelopmentSystem system)
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task What_a_dashboard_shows_of_resources_holds_no_secret()
    {
        var databases = await Task.WhenAll(((string[])["usersdb", "billingdb", "gatewaydb"]).Select(system.ConnectionStringAsync));
        string[] secrets =
        [
            system.Secrets.AdminPassword, system.Secrets.ApiClient, system.Secrets.GatewayClient, system.Secrets.BillingClient,
            .. databases.Select(text => new NpgsqlConnectionStringBuilder(text).Password!),
        ];
        var shown = await ShownAsync();
        Assert.Contains(shown["users-api"], text => text.Contains("http", StringComparison.Ordinal));
        foreach (var (resource, texts) in shown)
        {
            Assert.All(texts, text => Assert.All(secrets, secret =>
                Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{resource} shows a secret in plain view.")));
        }
    }

    private async Task<Dictionary<string, List<string>>> ShownAsync()
    {
        var missing = system.App.Services.GetRequiredService<DistributedApplicationModel>().Resources
            .Where(resource => resource is ProjectResource or ExecutableResource)
            .Select(resource => resource.Name)
            .ToHashSet();
        var shown = new Dictionary<string, List<string>>();
        using var deadline = new CancellationTokenSource(Wait);
        await foreach (var change in system.App.ResourceNotifications.WatchAsync(deadline.Token))
        {
            shown[change.Resource.Name] = [.. Texts(change.Snapshot)];
            if (missing.Remove(change.Resource.Name) && missing.Count == 0)
            {
                return shown;
            }
        }

        throw new TimeoutException($"Nothing was told of {string.Join(", ", missing)}.");
    }

    private static IEnumerable<string> Texts(CustomResourceSnapshot snapshot) =>
    [
        snapshot.ResourceType, $"{snapshot.State?.Text}",
        .. snapshot.Urls.Select(url => $"{url.Name} {url.Url}"),
        .. snapshot.HealthReports.Select(report => $"{report.Name} {report.Description} {report.ExceptionText}"),
        .. snapshot.Properties.Where(property => !property.IsSensitive).Select(Text),
    ];

    private static string Text(ResourcePropertySnapshot property) => property.Value is IEnumerable<string> several
        ? $"{property.Name} {string.Join(' ', several)}"
        : $"{property.Name} {property.Value}";
}
