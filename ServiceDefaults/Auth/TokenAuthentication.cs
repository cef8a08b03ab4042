using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServiceDefaults.Auth.Provider;

namespace ServiceDefaults.Auth;

/// <summary>A service's own check of who calls it, whatever the gateway has checked before.</summary>
public static class TokenAuthentication
{
    /// <summary>Adds what <see cref="UseTokenAuthentication"/> needs, and <see cref="Policies"/>.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="audience">The service's name in the <c>aud</c> of tokens that are for it.</param>
    /// <param name="scope">The scope that opens it.</param>
    public static void AddTokenAuthentication(this IHostApplicationBuilder builder, string audience, string scope)
    {
        builder.AddIdentityProvider();
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddBearerTokens(audience);
        builder.Services.AddPolicies(scope);
    }

    /// <summary>Refuses with 401 who shows no valid token, with 403 whose token does not allow what is asked for. Call it after <c>UseHttpContract</c>.</summary>
    public static WebApplication UseTokenAuthentication(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }
}
