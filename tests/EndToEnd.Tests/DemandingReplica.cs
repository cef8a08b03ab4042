using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace EndToEnd.Tests;

/// <summary>
/// Another process of users-api, for whom everybody needs a second factor. The gateway sends it the account pages of browsers with a cookie, so
/// that one system does for both settings.
/// </summary>
internal static class DemandingReplica
{
    public const string Name = "users-api-demanding";

    private const string CookieName = "demanding";

    private static readonly (string Route, string Path)[] Routes = [("DemandingAccount", "/account/{page}/{**rest}"), ("DemandingConnect", "/connect/authorize")];

    public static void AddTo(IDistributedApplicationTestingBuilder builder, string configuration, IEnumerable<(string Name, string Value)> settings)
    {
        var gateway = builder.CreateResourceBuilder(builder.Resources.OfType<ProjectResource>().Single(resource => resource.Name == "gateway"));
        var migrations = builder.CreateResourceBuilder(builder.Resources.OfType<ProjectResource>().Single(resource => resource.Name == "users-migrations"));
        var database = builder.CreateResourceBuilder(builder.Resources.OfType<IResourceWithConnectionString>().Single(resource => resource.Name == "usersdb"));
        var project = new Projects.Users_Api().ProjectPath;
        var folder = Path.GetDirectoryName(project)!;
        var replica = builder.AddExecutable(Name, "dotnet", folder, Path.Combine(folder, "bin", configuration, $"net{Environment.Version.ToString(2)}", "Users.Api.dll"))
            .WithHttpEndpoint(env: "ASPNETCORE_HTTP_PORTS").WithHttpHealthCheck("/health")
            .WithEnvironment("ASPNETCORE_ENVIRONMENT", "Development")
            .WithReference(database).WaitForCompletion(migrations)
            .WithEnvironment("Auth__RequireSecondFactor", "everybody")
            .WithEnvironment("Auth__Issuer", ReferenceExpression.Create($"{gateway.GetEndpoint("http")}/"))
            .WithEnvironment("Auth__Clients__gateway__BackchannelLogout", ReferenceExpression.Create($"{gateway.GetEndpoint("http")}/auth/backchannel-logout"));
        foreach (var (name, value) in settings)
        {
            replica.WithEnvironment(name.Replace(":", "__", StringComparison.Ordinal), value);
        }

        gateway.WaitFor(replica).WithEnvironment($"ReverseProxy__Clusters__{CookieName}__Destinations__replica__Address", replica.GetEndpoint("http"));
        foreach (var (route, path) in Routes)
        {
            var prefix = $"ReverseProxy__Routes__{route}__";
            gateway.WithEnvironment($"{prefix}ClusterId", CookieName)
                .WithEnvironment($"{prefix}Order", "-1")
                .WithEnvironment($"{prefix}AuthorizationPolicy", "anonymous")
                .WithEnvironment($"{prefix}RateLimiterPolicy", "sign-in")
                .WithEnvironment($"{prefix}Match__Path", path)
                .WithEnvironment($"{prefix}Match__Headers__0__Name", "Cookie")
                .WithEnvironment($"{prefix}Match__Headers__0__Values__0", $"{CookieName}=yes")
                .WithEnvironment($"{prefix}Match__Headers__0__Mode", "Contains");
        }
    }

    /// <summary>Has a page's browser meet this process in the place of the others.</summary>
    public static Task MeetDemandsAsync(this IPage page, Uri address) =>
        page.Context.AddCookiesAsync([new() { Name = CookieName, Value = "yes", Url = address.ToString() }]);
}
