using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using ServiceDefaults.Auth.Provider;

namespace Gateway.SignIn;

/// <summary>Where a browser goes to be signed out at the provider too, and comes back from.</summary>
internal sealed class SignOutAddress(ProviderConfiguration provider, IOptions<AuthOptions> auth)
{
    /// <summary>The address; the start page where the provider has none. No token stands in it: addresses end up in logs.</summary>
    public async Task<string> GetAsync(HttpContext context)
    {
        var start = auth.Value.PublicAddress?.ToString() ?? $"{context.Request.Scheme}://{context.Request.Host}/";
        try
        {
            var configuration = await provider.GetConfigurationAsync(context.RequestAborted);
            return configuration.EndSessionEndpoint is { Length: > 0 } address
                ? QueryHelpers.AddQueryString(address, new Dictionary<string, string?>
                {
                    ["client_id"] = auth.Value.ClientId,
                    ["post_logout_redirect_uri"] = start,
                })
                : start;
        }
        catch (ProviderUnavailableException)
        {
            return start;
        }
    }
}
