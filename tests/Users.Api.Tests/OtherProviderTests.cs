using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Users.Api.Data;

namespace Users.Api.Tests;

/// <summary>Where another OpenID Connect provider is configured, its tokens count, and this service issues none.</summary>
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

    [Fact]
    public async Task Its_claims_say_who_somebody_is_and_what_they_may_do()
    {
        await using var app = new AppWithClaims();
        await app.InitializeAsync();
        using var machine = app.ClientFor(app.Issuer.Machine());
        await machine.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).JsonAsync(HttpStatusCode.Created);
        var id = (long)(await machine.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).JsonAsync(HttpStatusCode.Created))["id"]!;
        string Token(string role) => app.Issuer.Issue(new()
        {
            ["sub"] = $"subject of {id}",
            ["client_id"] = "gateway",
            ["scope"] = "openid users",
            ["uid"] = $"{id}",
            ["groups"] = role,
        });

        using var member = app.ClientFor(Token("member"));
        Assert.Equal([id], (await member.GetAsync("/users").JsonAsync()).Ids());
        await member.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).IsProblemAsync(HttpStatusCode.Forbidden);
        using var admin = app.ClientFor(Token("admin"));
        await admin.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).JsonAsync(HttpStatusCode.Created);
        using var other = app.ClientFor(Token("owner"));
        await other.GetAsync("/users").IsProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_was_deleted_here_changes_nothing_with_the_others_tokens()
    {
        var id = (long)(await app.Client.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).JsonAsync(HttpStatusCode.Created))["id"]!;
        using var rogue = app.ClientFor(app.Issuer.Admin(id));
        await rogue.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).JsonAsync(HttpStatusCode.Created);
        await app.Client.DeleteAsync($"/users/{id}").HasStatusAsync(HttpStatusCode.NoContent);
        await rogue.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("GET", "/.well-known/openid-configuration")]
    [InlineData("GET", "/.well-known/jwks")]
    [InlineData("GET", "/connect/authorize")]
    [InlineData("POST", "/connect/token")]
    [InlineData("POST", "/connect/revocation")]
    [InlineData("GET", "/connect/end-session")]
    [InlineData("GET", "/account/sign-in")]
    [InlineData("GET", "/account/password")]
    [InlineData("GET", "/account/passkeys")]
    [InlineData("GET", "/account/set-password")]
    [InlineData("GET", "/account/account.css")]
    [InlineData("POST", "/users/1/set-password-link")]
    [InlineData("POST", "/users/1/sign-out")]
    public async Task Nothing_here_speaks_in_its_name_or_knows_passwords(string method, string path) =>
        await app.Client.SendAsync(method, path).IsProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_user_gets_neither_a_password_nor_a_link_here()
    {
        var name = UsersApp.NewName();
        var user = await app.Client.SendAsync("POST", "/users", UsersApp.Body(name)).JsonAsync(HttpStatusCode.Created);
        Assert.False(user.AsObject().ContainsKey("set_password_url"));
        var other = JsonNode.Parse(UsersApp.Body(UsersApp.NewName()))!;
        other["password"] = SignInApp.Password;
        await app.Client.SendAsync("POST", "/users", other.ToJsonString()).HasErrorsAsync(HttpStatusCode.BadRequest, "password");
        await app.Client.SendAsync("POST", $"/users/{user["id"]}/deactivate").JsonAsync();
        await app.Client.DeleteAsync($"/users/{user["id"]}").HasStatusAsync(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Who_is_deactivated_here_changes_nothing_with_the_others_tokens()
    {
        var id = (long)(await app.Client.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).JsonAsync(HttpStatusCode.Created))["id"]!;
        using var member = app.ClientFor(app.Issuer.Member(id));
        await member.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{UsersApp.NewName()}}@example.com"}""").HasStatusAsync(HttpStatusCode.OK);
        await app.Client.SendAsync("POST", $"/users/{id}/deactivate").JsonAsync();
        await member.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{UsersApp.NewName()}}@example.com"}""").IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_migration_makes_no_keys_no_clients_and_no_admin()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await Setup.RunAsync(scope.ServiceProvider, CancellationToken.None);
        Assert.Equal(0L, await app.ExecuteAsync("SELECT count(*) FROM signing_keys"));
        Assert.Equal(0L, await app.ExecuteAsync("SELECT count(*) FROM oidc_applications"));
        Assert.Equal(0L, await app.ExecuteAsync("SELECT count(*) FROM accounts WHERE password_hash IS NOT NULL"));
    }

    public class App : UsersApp
    {
        public override TestIssuer Issuer { get; } = new() { IsOther = true };

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Auth:Authority", Issuer.Address);
            builder.UseSetting("Auth:Admin:Username", "admin");
            builder.UseSetting("Auth:Admin:Password", SignInApp.Password);
            builder.UseSetting("Auth:Clients:api:Secret", SignInApp.Secret);
        }

        protected override void ConfigureServices(IServiceCollection services)
        {
        }
    }

    private sealed class AppWithClaims : App
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Auth:RoleClaim", "groups");
            builder.UseSetting("Auth:UserIdClaim", "uid");
        }
    }
}
