using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Orchestration;

public sealed class VariableTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder("--environment", "Development");

    [Fact]
    public async Task A_process_has_the_variables_it_was_given()
    {
        var parameter = _builder.AddParameter("parameter", "from a parameter");
        var server = _builder.AddServer("server");
        var endpoint = server.GetEndpoint("http");
        var script = _builder.AddScript("script", "env; exec sleep 1000")
            .WithEnvironment("TEXT", "text; with $signs")
            .WithEnvironment("EMPTY", (string?)null)
            .WithEnvironment("PARAMETER", parameter)
            .WithEnvironment("ENDPOINT", endpoint)
            .WithEnvironment("EXPRESSION", ReferenceExpression.Create($"<{parameter}>"))
            .WithEnvironment("HANDLER", $"port {endpoint.Property(EndpointProperty.Port)}")
            .WithEnvironment("ASKED", () => "asked for")
            .WithEnvironment(context => context.EnvironmentVariables["RESOURCE"] = context.Resource.Name)
            .WithEnvironment(async context =>
            {
                await Task.Yield();
                context.EnvironmentVariables["TEXT"] += ", changed later";
            });
        await using var app = await _builder.StartAsync();

        await AssertPrints(app, "TEXT=text; with $signs, changed later");
        await AssertPrints(app, "EMPTY=");
        await AssertPrints(app, "PARAMETER=from a parameter");
        await AssertPrints(app, $"ENDPOINT={endpoint.Url}");
        await AssertPrints(app, "EXPRESSION=<from a parameter>");
        await AssertPrints(app, $"HANDLER=port {endpoint.Port}");
        await AssertPrints(app, "ASKED=asked for");
        await AssertPrints(app, "RESOURCE=script");
        Assert.Equal("script", script.Resource.Name);
    }

    [Fact]
    public async Task A_process_has_the_arguments_it_was_given()
    {
        var server = _builder.AddServer("server");
        var endpoint = server.GetEndpoint("http");
        _builder.AddExecutable("script", "sh", "/", "-c", "for argument; do echo \"[$argument]\"; done", "sh")
            .WithArgs("a b", "$HOME '\"")
            .WithArgs(endpoint, endpoint.Property(EndpointProperty.Port))
            .WithArgs(context => context.Args.Add(context.Resource.Name));
        await using var app = await _builder.StartAsync();
        await app.Ends("script");
        Assert.Equal(["[a b]", "[$HOME '\"]", $"[{endpoint.Url}]", $"[{endpoint.Port}]", "[script]"], await app.Log("script"));
    }

    [Fact]
    public async Task A_reference_to_a_connection_string_gives_it_and_its_parts()
    {
        var server = _builder.AddResource(new Database("users-db"));
        _builder.AddScript("script").WithReference(server).WithReference(server, "other").WithEnvironment("OWN", server);
        await using var app = await _builder.StartAsync();
        Assert.Equal("Host=db;Password=p@ss", app.Variable("script", "ConnectionStrings__users-db"));
        Assert.Equal("db", app.Variable("script", "USERS_DB_HOST"));
        Assert.Equal("p@ss", app.Variable("script", "USERS_DB_PASSWORD"));
        Assert.Equal("Host=db;Password=p@ss", app.Variable("script", "ConnectionStrings__other"));
        Assert.Equal("db", app.Variable("script", "OTHER_HOST"));
        Assert.Equal("Host=db;Password=p@ss", app.Variable("script", "OWN"));
    }

    [Fact]
    public async Task A_connection_string_may_be_missing_only_where_it_is_optional()
    {
        var missing = _builder.AddResource(new Database("missing") { IsMissing = true });
        _builder.AddScript("optional").WithReference(missing, optional: true);
        _builder.AddScript("required").WithReference(missing);
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.Running, app.Now("optional").State?.Text);
        Assert.Null(app.Variable("optional", "ConnectionStrings__missing"));
        Assert.Contains("The connection string for the resource 'missing' is not available.", await app.Log("required"));
    }

    [Fact]
    public async Task A_reference_to_a_service_gives_its_addresses()
    {
        var service = _builder.AddProject<Projects.ProbeService>("users-api", "quiet").WithHttpEndpoint().WithHttpEndpoint(name: "admin").WithExplicitStart();
        _builder.AddScript("script").WithReference(service).WithReference("billing", new Uri("https://billing.example"));
        _builder.AddScript("named").WithReference(service, "people");
        _builder.AddScript("one").WithReference(service.GetEndpoint("admin"));
        await using var app = await _builder.StartAsync();

        var (http, admin) = (service.GetEndpoint("http").Url, service.GetEndpoint("admin").Url);
        Assert.Equal(http, app.Variable("script", "services__users-api__http__0"));
        Assert.Equal(admin, app.Variable("script", "services__users-api__http__1"));
        Assert.Equal(http, app.Variable("script", "USERS_API_HTTP"));
        Assert.Equal(admin, app.Variable("script", "USERS_API_ADMIN"));
        Assert.Equal("https://billing.example/", app.Variable("script", "services__billing__https__0"));
        Assert.Equal(http, app.Variable("named", "services__people__http__0"));
        Assert.Equal(admin, app.Variable("one", "services__users-api__http__0"));
        Assert.Null(app.Variable("one", "USERS_API_HTTP"));
    }

    [Fact]
    public async Task A_reference_to_what_is_not_part_of_the_application_is_named()
    {
        var service = _builder.AddProject<Projects.ProbeService>("service");
        _builder.AddScript("script").WithReference(service);
        _builder.Resources.Remove(service.Resource);
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("script").State?.Text);
        Assert.Contains("'script' refers to 'service', which is not part of the application: add it, or remove the reference.", await app.Log("script"));
    }

    [Fact]
    public void An_address_from_outside_has_no_path() =>
        Assert.Throws<InvalidOperationException>(() => _builder.AddScript("script").WithReference("billing", new Uri("https://billing.example/api")));

    private static async Task AssertPrints(DistributedApplication app, string line) => await Eventually.Get(() => app.Log("script").Result, lines => lines.Contains(line));

    private sealed class Database(string name) : Resource(name), IResourceWithConnectionString
    {
        public bool IsMissing { get; init; }

        public ReferenceExpression ConnectionStringExpression => IsMissing ? ReferenceExpression.Create($"") : ReferenceExpression.Create($"Host=db;Password=p@ss");

        public IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties() =>
            IsMissing ? [] : [new("Host", ReferenceExpression.Create($"db")), new("Password", ReferenceExpression.Create($"p@ss"))];
    }
}
