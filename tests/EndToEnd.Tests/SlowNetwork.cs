namespace EndToEnd.Tests;

/// <summary>A network as on a bad mobile connection.</summary>
internal static class SlowNetwork
{
    public static async Task SlowDownAsync(this IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = 600,
            ["downloadThroughput"] = 200_000,
            ["uploadThroughput"] = 100_000,
        });
    }
}
