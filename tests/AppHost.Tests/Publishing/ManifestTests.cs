using System.Text.Json.Nodes;
using AppHost.Tests.Processes;
using EmbeddedPostgres.Processes;

namespace AppHost.Tests.Publishing;

/// <summary>What is published could run: no development server in it, and no service that is more than itself in the database.</summary>
public sealed class ManifestTests
{
    private static readonly string[] Services = ["users-api", "billing-api", "gateway"];
    private static readonly Lazy<Task<JsonObject>> Published = new(PublishAsync);

    [Fact]
    public async Task It_has_the_services_their_migrations_and_a_database_server_and_nothing_of_development()
    {
        var resources = await Published.Value;

        var kinds = resources.Where(resource => Kind(resource.Value).StartsWith("project", StringComparison.Ordinal)).Select(resource => resource.Key).Order();
        Assert.Equal(["billing-api", "billing-migrations", "gateway", "gateway-migrations", "users-api", "users-migrations"], kinds);
        Assert.StartsWith("container", Kind(resources["postgres"]), StringComparison.Ordinal);
        Assert.DoesNotContain(resources, resource => Kind(resource.Value).StartsWith("executable", StringComparison.Ordinal));
        var external = resources.Where(resource => $"{resource.Value!["bindings"]}".Contains("\"external\": true", StringComparison.Ordinal)).Select(resource => resource.Key);
        Assert.Equal(["gateway"], external);
        Assert.Null(resources["gateway"]!["bindings"]!["health"]!["external"]);
        Assert.Equal("{gateway.bindings.health.targetPort}", (string)resources["gateway"]!["env"]!["Gateway__HealthPort"]!);
    }

    [Fact]
    public async Task Each_service_reaches_the_database_as_a_role_of_its_own()
    {
        var resources = await Published.Value;

        foreach (var (service, database) in new[] { ("users-api", "usersdb"), ("billing-api", "billingdb"), ("gateway", "gatewaydb") })
        {
            var connection = (string)resources[database]!["connectionString"]!;
            Assert.Contains($"Username={database};Password={{{database}-password.value}};Database={database}", connection, StringComparison.Ordinal);
            Assert.Equal($"{{{database}.connectionString}}", (string)resources[service]!["env"]![$"ConnectionStrings__{database}"]!);
        }

        // The administrator's connection is for those only that make databases and roles, and then end.
        Assert.All(Services, service => Assert.DoesNotContain("{postgres", $"{resources[service]}", StringComparison.Ordinal));
        Assert.All(
            ["users-migrations", "billing-migrations", "gateway-migrations"],
            migration => Assert.Equal("{postgres.connectionString}", (string)resources[migration]!["env"]!["ConnectionStrings__postgres"]!));
    }

    [Fact]
    public async Task Each_process_gets_the_secrets_that_it_needs_and_no_other()
    {
        var resources = await Published.Value;
        var secrets = resources.Where(resource => $"{resource.Value!["inputs"]}".Contains("\"secret\": true", StringComparison.Ordinal)).Select(resource => resource.Key);
        var holders = secrets.ToDictionary(
            secret => secret,
            secret => string.Join(' ', resources.Where(resource => Kind(resource.Value) != "parameter.v0" && Holds(resource.Value!, secret)).Select(resource => resource.Key).Order()));

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["admin-password"] = "users-migrations",
                ["api-client-secret"] = "users-migrations",
                ["gateway-client-secret"] = "gateway users-migrations",
                ["billing-client-secret"] = "billing-api users-migrations",
                ["usersdb-password"] = "users-api users-migrations",
                ["billingdb-password"] = "billing-api billing-migrations",
                ["gatewaydb-password"] = "gateway gateway-migrations",
                ["postgres-password"] = "billing-migrations gateway-migrations postgres users-migrations",
            },
            holders);

        // By name, or as part of a connection string.
        bool Holds(JsonNode resource, string secret) => Environment(resource).Any(value =>
            value.Contains($"{{{secret}.value}}", StringComparison.Ordinal)
            || resources.Any(other => value.Contains($"{{{other.Key}.connectionString}}", StringComparison.Ordinal)
                && $"{other.Value!["connectionString"]}".Contains($"{{{secret}.value}}", StringComparison.Ordinal)));

        static IEnumerable<string> Environment(JsonNode resource) => resource["env"]?.AsObject().Select(variable => $"{variable.Value}") ?? [];
    }

    [Fact]
    public async Task Whoever_runs_it_names_the_first_admin()
    {
        var resources = await Published.Value;

        Assert.Equal("{admin-username.inputs.value}", (string)resources["admin-username"]!["value"]!);
        Assert.Null(resources["admin-username"]!["inputs"]!["value"]!["default"]);
    }

    [Fact]
    public async Task No_service_trusts_forwarded_headers_of_everybody()
    {
        var resources = await Published.Value;

        Assert.All(Services, service => Assert.Null(resources[service]!["env"]!["ASPNETCORE_FORWARDEDHEADERS_ENABLED"]));
    }

    private static string Kind(JsonNode? resource) => (string)resource!["type"]!;

    private static async Task<JsonObject> PublishAsync()
    {
        using var folder = new TemporaryFolder();
        var manifest = folder.At("manifest.json");
        var output = new List<string>();
        string[] arguments = ["--operation", "publish", "--step", "publish-manifest", "--output-path", manifest];
        var exitCode = await ChildProcess.RunAsync(AppHostProcess.Executable, arguments, Projects.AppHost.ProjectPath, output.Add);
        Assert.True(exitCode == 0 && File.Exists(manifest), string.Join('\n', output));
        return JsonNode.Parse(await File.ReadAllTextAsync(manifest))!["resources"]!.AsObject();
    }
}
