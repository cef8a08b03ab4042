using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ServiceDefaults.Auth.Provider;

/// <summary>
/// Keeps the provider's metadata. After some minutes it is read anew in the background; a token that is signed with an unknown key waits for
/// a new reading, at most one a second. While the provider is unavailable, what was read last stays good. The library's
/// <see cref="ConfigurationManager{T}"/> refuses the first tokens of a new key, lets callers wait one after another for a provider that
/// is silent, and cannot be cancelled.
/// </summary>
public sealed class ProviderConfiguration : BaseConfigurationManager, IConfigurationManager<OpenIdConnectConfiguration>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LoadTimeout = TimeSpan.FromSeconds(10);

    private readonly IProviderMetadata _metadata;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly TimeProvider _clock;
    private readonly ILogger<ProviderConfiguration> _logger;
    private readonly Lock _gate = new();
    private OpenIdConnectConfiguration? _current;
    private DateTimeOffset _loadedAt;
    private DateTimeOffset _triedAt;
    private bool _keyMissing;
    private Task<OpenIdConnectConfiguration>? _loading;

    public ProviderConfiguration(
        IProviderMetadata metadata, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<ProviderConfiguration> logger)
    {
        (_metadata, _lifetime, _clock, _logger) = (metadata, lifetime, clock, logger);
        // The library's way to outlast a provider would accept the tokens of a key for an hour after it was withdrawn.
        UseLastKnownGoodConfiguration = false;
    }

    public Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            var mayRead = now - _triedAt >= RetryInterval;
            if (_current is null || (_keyMissing && mayRead))
            {
                return (_loading ??= LoadAsync()).WaitAsync(cancel);
            }

            if (now - _loadedAt >= Lifetime && mayRead)
            {
                _loading ??= LoadAsync();
            }

            return Task.FromResult(_current);
        }
    }

    public override async Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => await GetConfigurationAsync(cancel);

    /// <summary>Called when a token's signature fits none of the keys.</summary>
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
            using var timeout = new CancellationTokenSource(LoadTimeout, _clock);
            // A reading that goes on when the service has stopped would keep its process from ending.
            using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, _lifetime.ApplicationStopped);
            return loaded = await _metadata.LoadAsync(either.Token);
        }
        catch (Exception exception)
        {
            _logger.LogWarning("The identity provider's keys cannot be read: {Reason}", exception.Message);
            return Volatile.Read(ref _current) ?? throw new ProviderUnavailableException(exception);
        }
        finally
        {
            lock (_gate)
            {
                (_current, _triedAt, _keyMissing, _loading) = (loaded ?? _current, _clock.GetUtcNow(), false, null);
                _loadedAt = loaded is null ? _loadedAt : _triedAt;
            }
        }
    }
}
