using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Users.Api.Data;

namespace Users.Api.Tests;

/// <summary>The service after its migration with settings: the clients are registered, and <c>admin</c> can sign in.</summary>
public class SignInApp : UsersApp
{
    public const string Password = "correct horse battery staple";

    public const string Secret = "the secret of a client in tests";

    /// <summary>A browser that knows nobody yet.</summary>
    /// <param name="address">From where the gateway says it calls; null for no gateway.</param>
    public Browser NewBrowser(string? address = null) => new(Client.BaseAddress!, address);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var scope = Services.CreateAsyncScope();
        await Setup.RunAsync(scope.ServiceProvider, CancellationToken.None);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Auth:Admin:Username", "admin");
        builder.UseSetting("Auth:Admin:Password", Password);
        // Longer than a slow machine takes to try again.
        builder.UseSetting("Auth:SignIn:FirstDelay", "00:02:00");
        foreach (var client in (string[])["gateway", "api", "billing-api"])
        {
            builder.UseSetting($"Auth:Clients:{client}:Secret", Secret);
        }
    }
}
