using AppHost.DemoData;
using AppHost.EmbeddedPostgres;
using AppHost.Npm;
using AppHost.Terminal;
using Microsoft.Extensions.Configuration;

var builder = DistributedApplication.CreateBuilder(args);

IResourceBuilder<EmbeddedPostgresResource>? embedded = null;
IResourceBuilder<IResourceWithConnectionString> usersDb, billingDb, gatewayDb;
if (builder.ExecutionContext.IsPublishMode || builder.Configuration.GetValue<bool>("Postgres:Container"))
{
    var postgres = builder.AddPostgres("postgres").WithDataVolume();
    usersDb = postgres.AddDatabase("usersdb");
    billingDb = postgres.AddDatabase("billingdb");
    gatewayDb = postgres.AddDatabase("gatewaydb");
}
else
{
    embedded = builder.AddEmbeddedPostgres("postgres");
    usersDb = embedded.AddDatabase("usersdb");
    billingDb = embedded.AddDatabase("billingdb");
    gatewayDb = embedded.AddDatabase("gatewaydb");
}

// Made once and kept with the AppHost's user secrets; any of them can be given as Parameters:<name>.
var adminPassword = builder.AddParameter("admin-password", new GenerateParameterDefault { MinLength = 16, Special = false }, secret: true, persist: true);
var apiClientSecret = builder.AddParameter("api-client-secret", new GenerateParameterDefault { Special = false }, secret: true, persist: true);
var gatewayClientSecret = builder.AddParameter("gateway-client-secret", new GenerateParameterDefault { Special = false }, secret: true, persist: true);
var billingClientSecret = builder.AddParameter("billing-client-secret", new GenerateParameterDefault { Special = false }, secret: true, persist: true);

var usersMigrations = builder.AddProject<Projects.Users_Api>("users-migrations")
    .WithArgs("--migrate")
    .WithReference(usersDb).WaitFor(usersDb)
    .WithEnvironment("Auth__Admin__Password", adminPassword)
    .WithEnvironment("Auth__Clients__api__Secret", apiClientSecret)
    .WithEnvironment("Auth__Clients__gateway__Secret", gatewayClientSecret)
    .WithEnvironment("Auth__Clients__billing-api__Secret", billingClientSecret);

var users = builder.AddProject<Projects.Users_Api>("users-api")
    .WithHttpEndpoint()
    .WithReference(usersDb).WaitForCompletion(usersMigrations)
    .WithHttpHealthCheck("/health");

var billingMigrations = builder.AddProject<Projects.Billing_Api>("billing-migrations")
    .WithArgs("--migrate")
    .WithReference(billingDb).WaitFor(billingDb);

var billing = builder.AddProject<Projects.Billing_Api>("billing-api")
    .WithHttpEndpoint()
    .WithReference(billingDb).WaitForCompletion(billingMigrations)
    .WithReference(users)
    .WithEnvironment("Auth__ClientId", "billing-api")
    .WithEnvironment("Auth__ClientSecret", billingClientSecret)
    .WithHttpHealthCheck("/health");

var web = builder.AddViteApp("web", "../web")
    .WithNpm(install: false)
    .WithNpmPackages();

var gatewayMigrations = builder.AddProject<Projects.Gateway>("gateway-migrations", launchProfileName: null)
    .WithArgs("--migrate")
    .WithReference(gatewayDb).WaitFor(gatewayDb);

var gateway = builder.AddProject<Projects.Gateway>("gateway")
    .WithEndpoint("http", endpoint => endpoint.Port = builder.Configuration.GetValue("Gateway:Port", endpoint.Port))
    .WithReference(gatewayDb).WaitForCompletion(gatewayMigrations)
    .WithReference(users).WaitFor(users)
    .WithReference(billing).WaitFor(billing)
    .WithEnvironment("Auth__ClientSecret", gatewayClientSecret)
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health")
    .PublishWithContainerFiles(web, "wwwroot");

// Tokens are issued in the name of the address that the world knows the system by.
var issuer = builder.ExecutionContext.IsPublishMode
    ? ReferenceExpression.Create($"{builder.AddParameter("public-address").Resource}")
    : ReferenceExpression.Create($"{gateway.GetEndpoint("http")}/");
foreach (var project in new[] { usersMigrations, users, billing, gateway })
{
    project.WithEnvironment("Auth__Issuer", issuer);
}

gateway.WithDemoData(apiClientSecret);
embedded?.WithResetCommand(migrations: [usersMigrations, billingMigrations, gatewayMigrations], users: [users, billing, gateway]);

if (builder.ExecutionContext.IsRunMode)
{
    gateway.WithReference(web).WaitFor(web);
}

switch (builder.ExecutionContext.IsPublishMode, builder.Configuration["Publish:To"])
{
    case (true, "kubernetes"): builder.AddKubernetesEnvironment("kubernetes"); break;
    case (true, _): builder.AddDockerComposeEnvironment("compose"); break;
}

builder.AddTerminal(gateway.GetEndpoint("http"), adminPassword);

return await builder.Build().RunWithReportAsync();
