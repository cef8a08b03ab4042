namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>Where the services send their telemetry.</summary>
/// <param name="Address">The address, without a path.</param>
/// <param name="Key">What they show with it; null where everybody on this machine may send.</param>
internal sealed record OtlpTarget(Uri Address, string? Key)
{
    /// <summary>The header that the key is in.</summary>
    public const string KeyHeader = "x-otlp-api-key";
}
