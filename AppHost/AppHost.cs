using AppHost.Databases;
using AppHost.DemoData;
using AppHost.Launch;
using AppHost.Mail;
using AppHost.Publishing;
using AppHost.Terminal;
using AppHost.Web;

var builder = DistributedApplication.CreateBuilder(args);
builder.KeepParametersToItself();

var adminUsername = builder.AddSetting("admin-username", "admin");
var adminPassword = builder.AddSecret("admin-password");
var apiClientSecret = builder.AddSecret("api-client-secret");
var gatewayClientSecret = builder.AddSecret("gateway-client-secret");
var billingClientSecret = builder.AddSecret("billing-client-secret");

var postgres = builder.AddDatabaseServer("postgres");
var usersDb = postgres.AddDatabase("usersdb");
var billingDb = postgres.AddDatabase("billingdb");
var gatewayDb = postgres.AddDatabase("gatewaydb");

var gateway = builder.AddProject<Projects.Gateway>("gateway").WithIconName("DoorArrowRight")
    .WithExternalHttpEndpoints().WithConfiguredPort("Gateway:Port")
    .WithHttpEndpoint(name: "health").WithHttpHealthCheck("/health", endpointName: "health")
    .WithUrlForEndpoint("http", url => url.DisplayText = "Application")
    .WithUrlForEndpoint("http", _ => new() { Url = "/docs", DisplayText = "API reference" });

gateway.WithEnvironment("Gateway__HealthPort", gateway.GetEndpoint("health").Property(EndpointProperty.TargetPort));

// The issuer of all tokens is the system's public address.
var issuer = gateway.GetPublicAddress();

var users = builder.AddProject<Projects.Users_Api>("users-api").WithIconName("People")
    .WithHttpEndpoint().WithHttpHealthCheck("/health")
    .WithReference(usersDb)
    .WithEnvironment("Auth__Issuer", issuer)
    .WithEnvironment("Auth__Clients__gateway__BackchannelLogout", ReferenceExpression.Create($"{gateway.GetEndpoint("http")}/auth/backchannel-logout"));

var usersMigrations = builder.AddProject<Projects.Users_Api>("users-migrations")
    .WithArgs("--migrate").WithParentRelationship(users)
    .WithReference(usersDb).WaitFor(usersDb).WithAdministrator(postgres)
    .WithEnvironment("Auth__Issuer", issuer)
    .WithEnvironment("Auth__Admin__Username", adminUsername)
    .WithEnvironment("Auth__Admin__Password", adminPassword)
    .WithEnvironment("Auth__Clients__api__Secret", apiClientSecret)
    .WithEnvironment("Auth__Clients__gateway__Secret", gatewayClientSecret)
    .WithEnvironment("Auth__Clients__billing-api__Secret", billingClientSecret);

var billing = builder.AddProject<Projects.Billing_Api>("billing-api").WithIconName("Receipt")
    .WithHttpEndpoint().WithHttpHealthCheck("/health")
    .WithReference(billingDb)
    .WithReference(users)
    .WithEnvironment("Auth__Issuer", issuer)
    .WithEnvironment("Auth__ClientId", "billing-api")
    .WithEnvironment("Auth__ClientSecret", billingClientSecret);

var billingMigrations = builder.AddProject<Projects.Billing_Api>("billing-migrations")
    .WithArgs("--migrate").WithParentRelationship(billing)
    .WithReference(billingDb).WaitFor(billingDb).WithAdministrator(postgres);

var gatewayMigrations = builder.AddProject<Projects.Gateway>("gateway-migrations", launchProfileName: null)
    .WithArgs("--migrate").WithParentRelationship(gateway)
    .WithReference(gatewayDb).WaitFor(gatewayDb).WithAdministrator(postgres);

users.WaitForCompletion(usersMigrations);
billing.WaitForCompletion(billingMigrations);
// It does not wait for the services: it starts beside them, and looks for them when it is asked.
gateway.WaitForCompletion(gatewayMigrations).WithReference(gatewayDb)
    .WithReference(users)
    .WithReference(billing)
    .WithEnvironment("Auth__Issuer", issuer)
    .WithEnvironment("Auth__ClientSecret", gatewayClientSecret)
    .WithDemoData(apiClientSecret, needs: [users, billing]);

if (builder.ExecutionContext.IsRunMode)
{
    var web = builder.AddWebApp("web", "../web");
    gateway.WithReference(web).WaitFor(web);
}

// Unless services have a mail server from the environment that they inherit.
if (builder.ExecutionContext.IsRunMode && builder.Configuration["Mail:Host"] is null)
{
    var mail = builder.AddDevelopmentMail("mail", after: [users, billing, gateway]);
    users.WithMail(mail);
    billing.WithMail(mail);
}

postgres.AddResetCommand(migrations: [usersMigrations, billingMigrations, gatewayMigrations], users: [users, billing, gateway]);
builder.AddLaunchDefaults();
builder.AddPublishTarget();
builder.AddTerminal(gateway.GetEndpoint("http"), adminUsername, adminPassword);
return await builder.Build().RunWithReportAsync();
