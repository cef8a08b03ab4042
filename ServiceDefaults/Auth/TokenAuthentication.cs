using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServiceDefaults.Auth.Provider;

namespace ServiceDefaults.Auth;

/// <summary>A service's own check of its callers, whatever the gateway has checked before.</summary>
public static class TokenAuthentication
{
    /// <summary>Adds what <see cref="UseTokenAuthentication"/> needs, and <see cref="Policies"/>.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="audience">The <c>aud</c> of tokens for this service.</param>
    /// <param name="scope">The scope of tokens for this service.</param>
    public static void AddTokenAuthentication(this IHostApplicationBuilder builder, string audience, string scope)
    {
        builder.AddIdentityProvider();
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddBearerTokens(audience);
        builder.Services.AddPolicies(scope);
    }

    /// <summary>Refuses requests without a valid token with 401, and those that the token does not allow with 403. Call it after <c>UseHttpContract</c>.</summary>
    public static WebApplication UseTokenAuthentication(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }
}
