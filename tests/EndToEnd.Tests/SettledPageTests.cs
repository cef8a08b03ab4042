namespace EndToEnd.Tests;

/// <summary>Waiting, where a page's policy forbids scripts made of text.</summary>
public sealed class SettledPageTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task A_condition_that_does_not_hold_yet_is_waited_for()
    {
        var page = await browser.OpenAsync(system.Address);
        await page.GotoAsync("/auth/login");
        await Expect(page.GetByLabel("Username or email")).ToBeVisibleAsync();
        await page.EvaluateAsync("setTimeout(() => document.body.dataset.later = 'yes', 300)");
        await page.UntilAsync("document.body.dataset.later === 'yes'");
        Assert.Equal("yes", await page.GetAttributeAsync("body", "data-later"));
    }
}
