using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceDefaults.Auth.Provider;

namespace ServiceDefaults.Auth.Machine;

/// <summary>The application's own access token for one scope: one at a time, and one request for it at a time.</summary>
internal sealed class MachineTokens(
    string scope, TokenClient client, IHostApplicationLifetime lifetime, IOptions<AuthOptions> options, TimeProvider clock, ILogger<MachineTokens> logger)
{
    private static readonly TimeSpan RenewalLead = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private TokenResponse? _current;
    private Task<TokenResponse>? _requesting;

    /// <summary>A token that is valid for a while.</summary>
    /// <exception cref="HttpRequestException">The provider grants none.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<TokenResponse> requesting;
        lock (_gate)
        {
            if (_current is { } current && current.ExpiresAt - clock.GetUtcNow() > RenewalLead)
            {
                return current.AccessToken;
            }

            requesting = _requesting ??= RequestAsync();
        }

        return (await requesting.WaitAsync(cancellationToken)).AccessToken;
    }

    /// <summary>Has the next request get another token, unless that has happened already.</summary>
    public void Forget(string token)
    {
        lock (_gate)
        {
            _current = _current?.AccessToken == token ? null : _current;
        }
    }

    private async Task<TokenResponse> RequestAsync()
    {
        // The caller holds the lock.
        await Task.Yield();
        TokenResponse? response = null;
        try
        {
            // Not cancelled by the caller that happens to be first: others wait. When the service has stopped, nobody does.
            return response = await client.RequestAsync(
                new() { ["grant_type"] = "client_credentials", ["scope"] = scope }, lifetime.ApplicationStopped);
        }
        catch (Exception exception) when (exception is TokenRefusedException or ProviderUnavailableException)
        {
            logger.LogWarning("There is no access token for {ClientId}: {Reason}", options.Value.ClientId, exception.Message);
            return StillValid() ?? throw new HttpRequestException("There is no access token to call with.", exception);
        }
        finally
        {
            lock (_gate)
            {
                (_current, _requesting) = (response ?? _current, null);
            }
        }
    }

    private TokenResponse? StillValid()
    {
        lock (_gate)
        {
            return _current is { } current && current.ExpiresAt > clock.GetUtcNow() ? current : null;
        }
    }
}
