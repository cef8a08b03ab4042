using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ServiceDefaults.Auth.Provider;

/// <summary>Requests tokens from the provider, as the client <c>Auth:ClientId</c>.</summary>
public sealed class TokenClient(
    IHttpClientFactory clients, ProviderConfiguration provider, IOptions<AuthOptions> options, ClientSecret secret, TimeProvider clock, ILogger<TokenClient> logger)
{
    // OAuth's names for what is wrong with this application, and not with what it has asked with.
    private static readonly string[] OwnErrors = ["invalid_client", "unauthorized_client", "unsupported_grant_type", "temporarily_unavailable", "server_error"];

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(4);

    /// <summary>Sends a token request; the client's id and secret are added to it.</summary>
    /// <exception cref="TokenRefusedException">The provider refuses.</exception>
    /// <exception cref="ProviderUnavailableException">The provider does not respond, or not as OAuth says, or does not take this application.</exception>
    public async Task<TokenResponse> RequestAsync(Dictionary<string, string?> request, CancellationToken cancellationToken)
    {
        var address = (await provider.GetConfigurationAsync(cancellationToken)).TokenEndpoint;
        using var response = await PostAsync(address, request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized)
        {
            var error = Read(text).Error ?? response.StatusCode.ToString();
            throw OwnErrors.Contains(error) ? Unavailable(error) : new TokenRefusedException(error);
        }

        return response.IsSuccessStatusCode && Read(text) is { AccessToken: { Length: > 0 } token } granted
            ? new(token, clock.GetUtcNow() + Lifetime(granted), granted.RefreshToken, granted.IdToken)
            : throw new ProviderUnavailableException(new HttpRequestException($"The token endpoint responded {(int)response.StatusCode}."));
    }

    /// <summary>Revokes a refresh token, if the provider can do that.</summary>
    /// <exception cref="ProviderUnavailableException">The provider does not respond.</exception>
    public async Task RevokeAsync(string refreshToken, CancellationToken cancellationToken)
    {
        if ((await provider.GetConfigurationAsync(cancellationToken)).RevocationEndpoint is { Length: > 0 } address)
        {
            var request = new Dictionary<string, string?> { ["token"] = refreshToken, ["token_type_hint"] = "refresh_token" };
            using var response = await PostAsync(address, request, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string address, Dictionary<string, string?> request, CancellationToken cancellationToken)
    {
        request["client_id"] = options.Value.ClientId;
        request["client_secret"] = secret.Current;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Timeout);
        try
        {
            using var form = new FormUrlEncodedContent(request.Where(field => field.Value is not null));
            return await clients.CreateClient(ProviderExtensions.ClientName).PostAsync(address, form, timeout.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ProviderUnavailableException(exception);
        }
    }

    private ProviderUnavailableException Unavailable(string error)
    {
        logger.LogError("The token endpoint does not take this application, {ClientId}: {Error}", options.Value.ClientId, error);
        return new(new HttpRequestException($"The token endpoint responded {error}."));
    }

    private static OpenIdConnectMessage Read(string json)
    {
        try
        {
            return new OpenIdConnectMessage(json);
        }
        catch (Exception exception) when (exception is ArgumentException or System.Text.Json.JsonException)
        {
            throw new ProviderUnavailableException(exception);
        }
    }

    private static TimeSpan Lifetime(OpenIdConnectMessage granted) =>
        TimeSpan.FromSeconds(long.TryParse(granted.ExpiresIn, out var seconds) ? seconds : 60);
}
