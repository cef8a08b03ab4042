namespace EndToEnd.Tests;

/// <summary>Waits for what a person waits for.</summary>
internal static class SettledPage
{
    private const string HasHeadingAndLoadsNothing =
        "() => document.querySelector('h1, h2') && !document.querySelector('[aria-busy=true], .mantine-Loader-root, .mantine-Skeleton-root')";

    /// <summary>Until the page has a heading and shows nothing that is still loading. The network may never be quiet: development servers keep it busy.</summary>
    public static Task SettleAsync(this IPage page) => page.WaitForFunctionAsync(HasHeadingAndLoadsNothing, null, new() { Timeout = 30_000 });
}
