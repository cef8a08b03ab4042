namespace Gateway.Proxy.Resilience;

/// <summary>
/// How many retries a cluster's requests have earned. When everything fails, retries must not double the load on services
/// that are down already: then only one request in five is repeated.
/// </summary>
internal sealed class RetryBudget
{
    private const double PerRequest = 0.2;

    /// <summary>Enough for what is under way at a destination when it dies.</summary>
    private const double Most = 100;

    private readonly Lock _lock = new();
    private double _balance = Most;

    public void Earn()
    {
        lock (_lock)
        {
            _balance = Math.Min(Most, _balance + PerRequest);
        }
    }

    /// <summary>Spends one retry, if there is one.</summary>
    public bool TrySpend()
    {
        lock (_lock)
        {
            if (_balance < 1)
            {
                return false;
            }

            _balance--;
            return true;
        }
    }
}
