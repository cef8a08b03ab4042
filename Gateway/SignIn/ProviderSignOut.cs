using System.Globalization;
using System.Net.Http.Headers;
using Gateway.Sessions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using ServiceDefaults.Auth.Provider;

namespace Gateway.SignIn;

/// <summary>Signs users out at the provider too: without that, a browser that still has its cookie there signs in again without asking.</summary>
internal sealed class ProviderSignOut(
    ProviderConfiguration provider, IHttpClientFactory clients, IOptions<AuthOptions> auth, ILogger<ProviderSignOut> logger)
{
    /// <summary>
    /// The address to which a browser goes to be signed out, and comes back from; the start page where the provider has none. No token is
    /// part of it: addresses end up in logs.
    /// </summary>
    public async Task<string> GetAddressAsync(HttpContext context)
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

    /// <summary>Signs the user out in every browser, with the user's own token. Another provider than users-api cannot do that.</summary>
    public async Task SignOutEverywhereAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (auth.Value.PublicAddress is null)
        {
            return;
        }

        var (session, token) = context.Features.GetRequiredFeature<CurrentSession>();
        var address = string.Create(CultureInfo.InvariantCulture, $"{auth.Value.Backchannel.TrimEnd('/')}/users/{session.UserId}/sign-out");
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await clients.CreateClient(nameof(ProviderSignOut)).SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            logger.LogWarning("users-api has not signed user {UserId} out everywhere: it responded {Status}", session.UserId, (int)response.StatusCode);
        }
    }
}
