namespace EndToEnd.Tests;

/// <summary>Waits for what a person waits for.</summary>
internal static class SettledPage
{
    private const string HasHeadingAndLoadsNothing =
        "document.querySelector('h1, h2') && !document.querySelector('[aria-busy=true], .mantine-Loader-root, .mantine-Skeleton-root')";

    /// <summary>Until the page has a heading and shows nothing that is still loading. The network may never be quiet: development servers keep it busy.</summary>
    public static Task SettleAsync(this IPage page) => page.UntilAsync(HasHeadingAndLoadsNothing);

    /// <summary>Until a JavaScript expression holds in the page.</summary>
    public static Task UntilAsync(this IPage page, string condition) =>
        // A bare expression would be evaluated anew in each frame, which the page's content security policy refuses.
        page.WaitForFunctionAsync($"() => ({condition})", null, new() { Timeout = BrowserFixture.Deadline });
}
