using Deque.AxeCore.Commons;

namespace EndToEnd.Tests;

/// <summary>Looks at a page as those do who see it differently.</summary>
internal static class ForEverybody
{
    private const int PhoneWidth = 360;

    // A colour half-way between two has no contrast of its own. What spins for ever is no such change.
    private const string StandsStill =
        "document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect.getTiming().iterations === Infinity)";

    // Another colour scheme reaches every element with a frame that is drawn after it.
    private const string TwoFrames = "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private const string RunAxe = """
        how => axe.run({ resultTypes: ["violations"] })
          .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${how}: ${id}: ${html}`)))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails where axe finds a violation in the page as it is now, wide and light or narrow and dark, or a small phone would scroll sideways.</summary>
    public static async Task AssertUsableAsync(this IPage page)
    {
        await AssertNoViolationAsync(page, "light");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(PhoneWidth, 740);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-mantine-color-scheme", "dark");
        await AssertNoViolationAsync(page, "dark, on a phone");
        await page.AssertFitsAsync(PhoneWidth);
    }

    /// <summary>The same of a page outside the front end, on a small phone in both schemes.</summary>
    public static async Task AssertUsableOnPhoneAsync(this IPage page)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.AssertNoViolationAsync($"{page.Url}, {scheme}");
        }

        await page.AssertFitsAsync(PhoneWidth);
    }

    /// <summary>Fails where a page so wide would scroll sideways, or cuts the word on a button or badge.</summary>
    public static async Task AssertFitsAsync(this IPage page, int width)
    {
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll(".mantine-Button-label, .mantine-Badge-label")]
              .filter(label => label.scrollWidth > label.clientWidth + 1).map(label => label.textContent)
            """));
    }

    public static async Task AssertNoViolationAsync(this IPage page, string how)
    {
        await page.EvaluateAsync(TwoFrames);
        await page.UntilAsync(StandsStill);
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        var violations = await page.EvaluateAsync<string[]>(RunAxe, how);
        Assert.True(violations.Length == 0, string.Join('\n', violations));
    }
}
