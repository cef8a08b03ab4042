using System.Security.Cryptography;

namespace Tests;

/// <summary>The parameters of one run of the AppHost: known to the test, and kept nowhere.</summary>
public sealed class RunSecrets
{
    public string AdminPassword { get; } = Create();

    public string ApiClient { get; } = Create();

    public string GatewayClient { get; } = Create();

    public string BillingClient { get; } = Create();

    public string[] ToArguments() =>
    [
        $"--Parameters:admin-password={AdminPassword}", $"--Parameters:api-client-secret={ApiClient}",
        $"--Parameters:gateway-client-secret={GatewayClient}", $"--Parameters:billing-client-secret={BillingClient}",
    ];

    private static string Create() => $"Aa1-{RandomNumberGenerator.GetHexString(24, lowercase: true)}";
}
