using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Users.Api.Tests;

/// <summary>Where another OpenID Connect provider is configured, its tokens count, and this service's own do not.</summary>
public sealed class OtherProviderTests(OtherProviderTests.App app) : IClassFixture<OtherProviderTests.App>
{
    [Fact]
    public async Task Its_tokens_open_the_service()
    {
        await app.Client.GetAsync("/users").JsonAsync();
        using var foreign = app.ClientFor(app.Issuer.ForeignKey());
        await foreign.GetAsync("/users").IsProblemAsync(HttpStatusCode.Unauthorized);
        using var own = app.ClientFor(app.Issuer.Issue(new() { ["sub"] = "api", ["client_id"] = "api", ["scope"] = "users" }, issuerName: TestIssuer.Issuer));
        await own.GetAsync("/users").IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    /// <summary>The service with another provider.</summary>
    public sealed class App : UsersApp
    {
        public override TestIssuer Issuer { get; } = new() { IsOther = true };

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Auth:Authority", Issuer.Address);
        }

        protected override void ConfigureServices(IServiceCollection services)
        {
        }
    }
}
