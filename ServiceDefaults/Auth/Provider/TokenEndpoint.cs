using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ServiceDefaults.Auth.Provider;

/// <summary>Asks the provider for tokens, as the client <c>Auth:ClientId</c>.</summary>
public sealed class TokenEndpoint(
    IHttpClientFactory clients, ProviderConfiguration provider, IOptions<AuthOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(4);

    /// <summary>Sends a token request; the client's id and secret are added to it.</summary>
    /// <exception cref="TokenRefusedException">The provider says no.</exception>
    /// <exception cref="ProviderUnavailableException">The provider says nothing, or nothing that makes sense.</exception>
    public async Task<TokenAnswer> AskAsync(Dictionary<string, string?> request, CancellationToken cancellationToken)
    {
        var address = (await provider.GetConfigurationAsync(cancellationToken)).TokenEndpoint;
        using var response = await PostAsync(address, request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized)
        {
            throw new TokenRefusedException(Read(text).Error ?? response.StatusCode.ToString());
        }

        return response.IsSuccessStatusCode && Read(text) is { AccessToken: { Length: > 0 } token } answer
            ? new(token, clock.GetUtcNow() + Lifetime(answer), answer.RefreshToken, answer.IdToken)
            : throw new ProviderUnavailableException(new HttpRequestException($"The token endpoint answered {(int)response.StatusCode}."));
    }

    /// <summary>Tells the provider that a refresh token is not needed any more, where it can be told.</summary>
    /// <exception cref="ProviderUnavailableException">The provider does not answer.</exception>
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
        request["client_secret"] = options.Value.ClientSecret;
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

    private static TimeSpan Lifetime(OpenIdConnectMessage answer) =>
        TimeSpan.FromSeconds(long.TryParse(answer.ExpiresIn, out var seconds) ? seconds : 60);
}
