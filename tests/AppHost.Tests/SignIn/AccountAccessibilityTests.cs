using AppHost.Tests.Browser;
using AppHost.Tests.Running;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AppHost.Tests.SignIn;

/// <summary>The pages of the identity provider can be used by everybody, as the web app's can.</summary>
[Collection(RunningSystemTests.Name)]
public sealed class AccountAccessibilityTests(RunningSystem system, BrowserFixture browser)
{
    [Theory]
    [InlineData("/account/sign-in", ColorScheme.Light)]
    [InlineData("/account/sign-in", ColorScheme.Dark)]
    [InlineData("/account/signed-out", ColorScheme.Light)]
    [InlineData("/account/signed-out", ColorScheme.Dark)]
    public async Task Has_no_violation_and_fits_a_small_phone(string path, ColorScheme scheme)
    {
        var page = await browser.OpenSignedInAsync(system, options =>
        {
            options.ColorScheme = scheme;
            options.ViewportSize = new() { Width = 360, Height = 740 };
        });
        var response = await page.GotoAsync(path);
        Assert.Equal((200, path), (response!.Status, new Uri(page.Url).AbsolutePath));

        var result = await page.RunAxe();
        var violations = result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")).ToArray();
        Assert.True(violations.Length == 0, string.Join('\n', violations));
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
