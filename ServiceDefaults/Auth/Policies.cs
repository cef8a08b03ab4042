using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ServiceDefaults.Auth;

/// <summary>Who may call an endpoint. Every endpoint names one of these, or says that it is open to all.</summary>
public static class Policies
{
    /// <summary>Anybody with a valid token for this service; the default.</summary>
    public const string Caller = "caller";

    /// <summary>Admins and programs.</summary>
    public const string Admin = "admin";

    /// <summary>Programs only.</summary>
    public const string Machine = "machine";

    /// <summary>Adds the policies, and has the service refuse to start with an endpoint that names none.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="scope">The scope that a token for this service has.</param>
    internal static void AddPolicies(this IServiceCollection services, string scope)
    {
        services.AddSingleton<IAuthorizationHandler, CallerRequirementHandler>();
        services.AddSingleton<IHostedService, RequireExplicitAuthorization>();
        var anybody = For(CallerKind.Member, CallerKind.Admin, CallerKind.Machine);
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(anybody)
            .SetFallbackPolicy(anybody)
            .AddPolicy(Caller, anybody)
            .AddPolicy(Admin, For(CallerKind.Admin, CallerKind.Machine))
            .AddPolicy(Machine, For(CallerKind.Machine));

        AuthorizationPolicy For(params CallerKind[] kinds) =>
            new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new CallerRequirement(scope, kinds)).Build();
    }
}
