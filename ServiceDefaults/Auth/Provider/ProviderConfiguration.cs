using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ServiceDefaults.Auth.Provider;

/// <summary>
/// Keeps the provider's metadata. What is some minutes old is renewed in the background while it still serves; a token that is
/// signed with an unknown key waits for a new reading, at most one a second. Where the provider is away, what was read last stays good.
/// </summary>
public sealed class ProviderConfiguration(IProviderMetadata metadata, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<ProviderConfiguration> logger)
    : BaseConfigurationManager, IConfigurationManager<OpenIdConnectConfiguration>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LoadTimeout = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private OpenIdConnectConfiguration? _current;
    private DateTimeOffset _loadedAt;
    private DateTimeOffset _triedAt;
    private bool _keyMissing;
    private Task<OpenIdConnectConfiguration>? _loading;

    /// <inheritdoc />
    public Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var mayTry = now - _triedAt >= Pause;
            if (_current is null || (_keyMissing && mayTry))
            {
                return (_loading ??= LoadAsync()).WaitAsync(cancel);
            }

            if (now - _loadedAt >= Lifetime && mayTry)
            {
                _loading ??= LoadAsync();
            }

            return Task.FromResult(_current);
        }
    }

    /// <inheritdoc />
    public override async Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => await GetConfigurationAsync(cancel);

    /// <summary>Asked for where a token's signature fits none of the keys.</summary>
    public override void RequestRefresh()
    {
        lock (_gate)
        {
            _keyMissing = true;
        }
    }

    private async Task<OpenIdConnectConfiguration> LoadAsync()
    {
        // The caller holds the lock.
        await Task.Yield();
        OpenIdConnectConfiguration? loaded = null;
        try
        {
            using var timeout = new CancellationTokenSource(LoadTimeout, clock);
            // What is under way when the service has stopped would keep its process from ending.
            using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, lifetime.ApplicationStopped);
            return loaded = await metadata.LoadAsync(either.Token);
        }
        catch (Exception exception)
        {
            logger.LogWarning("The identity provider's keys cannot be read: {Reason}", exception.Message);
            return Volatile.Read(ref _current) ?? throw new ProviderUnavailableException(exception);
        }
        finally
        {
            lock (_gate)
            {
                (_current, _triedAt, _keyMissing, _loading) = (loaded ?? _current, clock.GetUtcNow(), false, null);
                _loadedAt = loaded is null ? _loadedAt : _triedAt;
            }
        }
    }
}
