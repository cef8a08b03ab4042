using System.Reflection;
using System.Text;
using Bench.Processes;
using Npgsql;

namespace Bench;

/// <summary>The system as published: each service with its own database, in Production. Only rate limits are lifted.</summary>
internal sealed class PublishedSystem : IAsyncDisposable
{
    private static readonly string Output = Path.Combine(AppContext.BaseDirectory, "published");

    private readonly List<ChildService> _services = [];
    private readonly RunSecrets _secrets = new();

    private PublishedSystem(string usersDb, string billingDb) =>
        (UsersConnection, UsersDb, BillingDb) = (usersDb, NpgsqlDataSource.Create(usersDb), NpgsqlDataSource.Create(billingDb));

    public static string Repository { get; } = typeof(PublishedSystem).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == nameof(Repository)).Value!;

    /// <summary>How to connect to <see cref="UsersDb"/>, which does not tell its password.</summary>
    public string UsersConnection { get; }

    public NpgsqlDataSource UsersDb { get; }

    public NpgsqlDataSource BillingDb { get; }

    public IReadOnlyList<ChildService> Services => _services;

    public Uri Users => _services[0].Address;

    public Uri Billing => _services[1].Address;

    public Uri Gateway => _services[2].Address;

    /// <summary>An access token of the client <c>api</c>, which lasts for ten minutes.</summary>
    public string Token { get; private set; } = "";

    /// <summary>A client of one of the services, which has a valid token however long it is used.</summary>
    public HttpClient CreateClient(Uri service) => new(new MachineTokenHandler(Gateway, _secrets.ApiClient)) { BaseAddress = service };

    /// <summary>Publishes the services. What has not changed is not built again.</summary>
    public static async Task PublishAsync()
    {
        foreach (var project in (string[])["Users.Api", "Billing.Api", "Gateway"])
        {
            Console.WriteLine($"Publishing {project}");
            await ChildService.RunAsync(
                Repository, "dotnet", "publish", project, "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-o", Path.Combine(Output, project), "--nologo", "-v", "q");
        }
    }

    /// <param name="ofGateway">More settings of the gateway.</param>
    public static async Task<PublishedSystem> StartAsync(params string[] ofGateway)
    {
        var (usersDb, billingDb, gatewayDb) =
            (await Postgres.CreateDatabaseAsync("usersdb"), await Postgres.CreateDatabaseAsync("billingdb"), await Postgres.CreateDatabaseAsync("gatewaydb"));
        var (users, billing, gateway) = (ReservedPort.FreeAddress(), ReservedPort.FreeAddress(), ReservedPort.FreeAddress());
        var system = new PublishedSystem(usersDb, billingDb);
        var secrets = system._secrets;
        var issuer = $"--Auth:Issuer={gateway}/";
        await system.StartAsync(
            "users-api", "Users.Api", users,
            [$"--ConnectionStrings:usersdb={usersDb}", issuer],
            "--Auth:Admin:Username=admin", $"--Auth:Admin:Password={secrets.AdminPassword}",
            $"--Auth:Clients:api:Secret={secrets.ApiClient}", $"--Auth:Clients:gateway:Secret={secrets.GatewayClient}",
            $"--Auth:Clients:billing-api:Secret={secrets.BillingClient}");
        await system.StartAsync(
            "billing-api", "Billing.Api", billing,
            [
                $"--ConnectionStrings:billingdb={billingDb}", $"--services:users-api:http:0={users}", issuer,
                "--Auth:ClientId=billing-api", $"--Auth:ClientSecret={secrets.BillingClient}",
            ]);
        await system.StartAsync(
            "gateway", "Gateway", gateway,
            [
                $"--ConnectionStrings:gatewaydb={gatewayDb}", $"--services:users-api:http:0={users}", $"--services:billing-api:http:0={billing}",
                issuer, $"--Auth:ClientSecret={secrets.GatewayClient}",
                "--Gateway:RateLimits:api:Burst=100000000", "--Gateway:RateLimits:api:PerMinute=100000000", .. ofGateway,
            ]);
        using var client = new HttpClient { BaseAddress = system.Gateway };
        system.Token = await MachineTokenHandler.AskAsync(client, secrets.ApiClient, CancellationToken.None);
        return system;
    }

    /// <summary>A request with the access token, to whichever service.</summary>
    public HttpRequestMessage Request(HttpMethod method, string path, string? json = null) => new(method, new Uri(path, UriKind.Relative))
    {
        Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"),
        Headers = { Authorization = new("Bearer", Token) },
    };

    /// <summary>The ids that a query finds.</summary>
    public static async Task<long[]> IdsAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var ids = new List<long>();
        while (await reader.ReadAsync())
        {
            ids.Add(reader.GetInt64(0));
        }

        return [.. ids];
    }

    /// <summary>The process of the database server: the parent of those that serve connections.</summary>
    public async Task<int> FindPostgresAsync()
    {
        await using var connection = await UsersDb.OpenConnectionAsync();
        return ProcFs.All().Single(process => process.Id == connection.ProcessID).Parent;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in Enumerable.Reverse(_services))
        {
            await service.DisposeAsync();
        }

        await UsersDb.DisposeAsync();
        await BillingDb.DisposeAsync();
    }

    private async Task StartAsync(string name, string project, string address, string[] settings, params string[] ofMigration)
    {
        var folder = Path.Combine(Output, project);
        string[] command = ["dotnet", $"{project}.dll", .. settings];
        await ChildService.RunAsync(folder, [.. command, .. ofMigration, "--migrate"]);
        _services.Add(await ChildService.StartAsync(name, address, "/health", folder, [.. command, $"--urls={address}"]));
    }
}
