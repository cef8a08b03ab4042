namespace Aspire.Hosting.Orchestration;

/// <summary>The permission to start: a stop takes it from the starts that have begun, the end of the application from all.</summary>
internal sealed class StartPermit : IDisposable
{
    private readonly Lock _gate = new();
    private CancellationTokenSource _current = new();
    private bool _isRevoked;

    /// <summary>Ends with the permission.</summary>
    public CancellationToken Token
    {
        get
        {
            lock (_gate)
            {
                return _current.Token;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _current.Dispose();

    /// <summary>Takes it from those that have it; later ones get a new one.</summary>
    public Task RenewAsync() => EndAsync(isForGood: false);

    /// <summary>Takes it from those that have it and from all later ones.</summary>
    public Task RevokeAsync() => EndAsync(isForGood: true);

    private Task EndAsync(bool isForGood)
    {
        CancellationTokenSource ended;
        lock (_gate)
        {
            ended = _current;
            _isRevoked |= isForGood;
            if (!_isRevoked)
            {
                _current = new();
            }
        }

        return ended.CancelAsync();
    }
}
