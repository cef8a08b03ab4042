namespace Users.Api.Tests;

public sealed class SignInEndTests(SignInApp app) : IClassFixture<SignInApp>
{
    [Fact]
    public async Task Who_revokes_a_token_ends_the_sign_in_of_that_browser_and_of_no_other()
    {
        using var lost = app.NewBrowser();
        using var kept = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var tokens = await flow.TokensAsync(lost, "admin", SignInApp.Password);
        await flow.TokensAsync(kept, "admin", SignInApp.Password);

        await flow.RevokeAsync((string)tokens["refresh_token"]!);

        foreach (var path in (string[])[flow.Authorize(), "/account/password", "/account/passkeys"])
        {
            using var asked = await lost.GetAsync(path);
            Assert.Equal("/account/sign-in", asked.Headers.Location?.AbsolutePath);
        }

        using var again = await kept.GetAsync(flow.Authorize());
        Assert.NotEmpty(CodeFlow.CodeIn(again));
    }

    [Fact]
    public async Task Signing_in_again_afterwards_is_a_new_sign_in()
    {
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var tokens = await flow.TokensAsync(browser, "admin", SignInApp.Password);
        await flow.RevokeAsync((string)tokens["refresh_token"]!);

        await flow.TokensAsync(browser, "admin", SignInApp.Password);

        using var again = await browser.GetAsync(flow.Authorize());
        Assert.NotEmpty(CodeFlow.CodeIn(again));
    }
}
