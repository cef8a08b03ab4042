using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;

namespace Users.Api.Keys;

/// <summary>The keys as this replica last loaded them.</summary>
internal sealed class KeyRing(IServiceScopeFactory scopes, KeyCertificates certificates, TimeProvider clock) : IDisposable
{
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Snapshot? _current;
    private CancellationTokenSource _change = new();

    /// <summary>The active key first, then every other whose signatures are still valid.</summary>
    public IReadOnlyList<SecurityKey> Signing => Current.Signing;

    /// <summary>The active key, to sign with.</summary>
    public SigningCredentials ActiveSigning => Credentials(Signing[0]);

    /// <summary>The active key first, then every other that can still decrypt.</summary>
    public IReadOnlyList<SecurityKey> Encryption => Current.Encryption;

    /// <summary>Completes once keys are loaded.</summary>
    public Task LoadedAsync(CancellationToken cancellationToken) => _loaded.Task.WaitAsync(cancellationToken);

    public IChangeToken Changed() => new CancellationChangeToken(Volatile.Read(ref _change).Token);

    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<KeyStore>().LoadAsync(cancellationToken);
        var now = clock.Now();
        var (signing, encryption) = (Order(keys, KeyUse.Signing, now), Order(keys, KeyUse.Encryption, now));
        if (_current is { } current && current.Ids.SequenceEqual([.. signing.Concat(encryption).Select(key => key.Id)]))
        {
            return;
        }

        _current = new(
            [.. signing.Concat(encryption).Select(key => key.Id)],
            [.. signing.Select(key => key.ToSecurityKey(certificates))],
            [.. encryption.Select(key => key.ToSecurityKey(certificates))]);
        _loaded.TrySetResult();
        using var change = Interlocked.Exchange(ref _change, new());
        await change.CancelAsync();
    }

    public static SigningCredentials Credentials(SecurityKey key) =>
        new(key, key is ECDsaSecurityKey ? SecurityAlgorithms.EcdsaSha256 : SecurityAlgorithms.RsaSha256);

    public void Dispose() => _change.Dispose();

    private Snapshot Current => _current ?? throw new InvalidOperationException("The keys have not been loaded yet.");

    private static List<ServerKey> Order(IEnumerable<ServerKey> keys, KeyUse use, DateTime now)
    {
        var ofUse = keys.Where(key => key.Use == use).ToList();
        var active = KeySchedule.Active(ofUse, now);
        return [active, .. ofUse.Where(key => key != active).OrderByDescending(key => key.ActiveFrom)];
    }

    private sealed record Snapshot(string[] Ids, IReadOnlyList<SecurityKey> Signing, IReadOnlyList<SecurityKey> Encryption);
}
