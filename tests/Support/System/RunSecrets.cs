using System.Security.Cryptography;

namespace Tests;

/// <summary>The parameters of one run of the AppHost: known to the test, and kept nowhere.</summary>
public sealed class RunSecrets
{
    /// <summary>What the first admin signs in with.</summary>
    public string AdminPassword { get; } = Create();

    /// <summary>The secret of the client <c>api</c>.</summary>
    public string ApiClient { get; } = Create();

    /// <summary>The secret of the client <c>gateway</c>.</summary>
    public string GatewayClient { get; } = Create();

    /// <summary>The secret of the client <c>billing-api</c>.</summary>
    public string BillingClient { get; } = Create();

    /// <summary>The AppHost's arguments.</summary>
    public string[] ToArguments() =>
    [
        $"--Parameters:admin-password={AdminPassword}", $"--Parameters:api-client-secret={ApiClient}",
        $"--Parameters:gateway-client-secret={GatewayClient}", $"--Parameters:billing-client-secret={BillingClient}",
    ];

    private static string Create() => $"Aa1-{RandomNumberGenerator.GetHexString(24, lowercase: true)}";
}
