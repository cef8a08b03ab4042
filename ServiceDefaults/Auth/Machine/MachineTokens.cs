using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceDefaults.Auth.Provider;

namespace ServiceDefaults.Auth.Machine;

/// <summary>The application's own access token for one scope: one at a time, and one request for it at a time.</summary>
internal sealed class MachineTokens(
    string scope, TokenEndpoint endpoint, IHostApplicationLifetime lifetime, IOptions<AuthOptions> options, TimeProvider clock, ILogger<MachineTokens> logger)
{
    /// <summary>How long before its end a token is renewed.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private TokenAnswer? _current;
    private Task<TokenAnswer>? _asking;

    /// <summary>A token that is good for a while.</summary>
    /// <exception cref="HttpRequestException">There is none to be had.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<TokenAnswer> asking;
        lock (_gate)
        {
            if (_current is { } current && current.ExpiresAt - clock.GetUtcNow() > Ahead)
            {
                return current.AccessToken;
            }

            asking = _asking ??= AskAsync();
        }

        return (await asking.WaitAsync(cancellationToken)).AccessToken;
    }

    /// <summary>Has the next request ask for another token, unless that has happened already.</summary>
    public void Forget(string token)
    {
        lock (_gate)
        {
            _current = _current?.AccessToken == token ? null : _current;
        }
    }

    private async Task<TokenAnswer> AskAsync()
    {
        // The caller holds the lock.
        await Task.Yield();
        TokenAnswer? answer = null;
        try
        {
            // Whoever asked first may not wait any more while others do; what is under way when the service has stopped is for nobody.
            return answer = await endpoint.AskAsync(
                new() { ["grant_type"] = "client_credentials", ["scope"] = scope }, lifetime.ApplicationStopped);
        }
        catch (Exception exception) when (exception is TokenRefusedException or ProviderUnavailableException)
        {
            logger.LogWarning("No token for {ClientId} to be had: {Reason}", options.Value.ClientId, exception.Message);
            return StillValid() ?? throw new HttpRequestException("There is no access token to call with.", exception);
        }
        finally
        {
            lock (_gate)
            {
                (_current, _asking) = (answer ?? _current, null);
            }
        }
    }

    private TokenAnswer? StillValid()
    {
        lock (_gate)
        {
            return _current is { } current && current.ExpiresAt > clock.GetUtcNow() ? current : null;
        }
    }
}
