using System.Reflection;

namespace Gateway.Tests.Support;

/// <summary>What replicas of billing-api need, and where their program is: they run as processes of their own, on a real database.</summary>
internal sealed class BillingDeployment : IAsyncDisposable
{
    // Hosting's own line of every request that a replica has answered.
    private const string RequestLog = "Microsoft.AspNetCore.Hosting.Diagnostics";

    private static readonly string Program = typeof(BillingDeployment).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Billing.Api").Value!;

    private readonly StubService _users;
    private readonly (string, string)[] _settings;

    private BillingDeployment(StubService users, string connectionString)
    {
        _users = users;
        _settings =
        [
            .. GatewayApp.Issuer.Settings(),
            // A machine that is too busy with all of this to connect at once is not what it is about.
            ("ConnectionStrings:billingdb", $"{connectionString};Timeout=15"),
            ("services:users-api:http:0", users.Address),
            ($"Logging:LogLevel:{RequestLog}", "Information"),
        ];
    }

    /// <summary>Makes the database, up to date, and a users-api where nothing ever happens.</summary>
    public static async Task<BillingDeployment> CreateAsync()
    {
        var users = await StubService.StartAsync("users-api", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var deployment = new BillingDeployment(users, await Postgres.CreateDatabaseAsync("billingdb"));
        await ServerProcess.RunAsync(Program, "--migrate", deployment._settings);
        return deployment;
    }

    public Task<ServerProcess> StartAsync(string address = "http://127.0.0.1:0", IEnumerable<(string Key, string Value)>? settings = null) =>
        ServerProcess.StartAsync(Program, address, _settings.Concat(settings ?? []));

    public static int Answers(ServerProcess replica) => replica.Lines.Count(line =>
        line.Contains("Request finished", StringComparison.Ordinal) && line.Contains("/invoices", StringComparison.Ordinal));

    public ValueTask DisposeAsync() => _users.DisposeAsync();
}
