namespace EndToEnd.Tests;

/// <summary>Signing in and out in a real browser.</summary>
public sealed class SignInPageTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task The_keyboard_is_enough()
    {
        var page = await browser.OpenAsync(system.Address);
        await page.GoSignedOutAsync("/invoices");
        await Expect(page.GetByLabel("Username or email")).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Banner)).ToHaveTextAsync("Users & Billing");
        await page.Keyboard.TypeAsync("admin");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(system.Secrets.AdminPassword);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/invoices");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Invoices", Exact = true })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("nobody-of-this-name")]
    public async Task A_wrong_password_is_said_and_not_who_exists(string username)
    {
        var page = await browser.OpenAsync(system.Address);
        await page.GotoAsync("/auth/login");
        await page.FillSignInAsync(username, "not the password");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Wrong username or password");
        await Expect(page.GetByLabel("Username or email")).ToHaveValueAsync(username);
        await page.FillSignInAsync("admin", system.Secrets.AdminPassword);
        await page.WaitForURLAsync(system.Address.ToString());
    }

    [Fact]
    public async Task Somebody_elses_guesses_keep_the_owner_out_of_no_browser_that_knows_them()
    {
        var user = await TestUser.CreateAsync(system);
        var own = await browser.OpenAsync(system.Address);
        await own.SignInAsync(user.Username, user.Password);
        var url = await own.EvaluateAsync<string>(
            "fetch('/auth/logout', { method: 'POST', headers: { 'X-CSRF': '1' } }).then(answer => answer.json()).then(body => body.url)");
        await own.GotoAsync(url);

        var stranger = await browser.OpenAsync(system.Address);
        await stranger.GotoAsync("/auth/login");
        for (var attempt = 0; attempt < 8; attempt++)
        {
            await stranger.FillSignInAsync(user.Username, $"wrong {attempt}");
            await Expect(stranger.GetByRole(AriaRole.Alert)).ToContainTextAsync("too many attempts");
        }

        await own.SignInAsync(user.Username, user.Password);
    }

    [Fact]
    public async Task Who_has_signed_out_must_give_the_password_again()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenAsync(system.Address);
        await page.SignInAsync(user.Username, user.Password);
        var url = await page.EvaluateAsync<string>(
            "fetch('/auth/logout', { method: 'POST', headers: { 'X-CSRF': '1' } }).then(answer => answer.json()).then(body => body.url)");
        await page.GotoAsync(url);
        await page.GoSignedOutAsync("/users");
        await Expect(page.GetByLabel("Username or email")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_other_browsers_too_and_for_good()
    {
        var user = await TestUser.CreateAsync(system);
        var (here, there) = (await browser.OpenAsync(system.Address), await browser.OpenAsync(system.Address));
        await here.SignInAsync(user.Username, user.Password);
        await there.SignInAsync(user.Username, user.Password);
        Assert.Equal(204, await here.EvaluateAsync<int>(
            "fetch('/auth/sessions', { method: 'DELETE', headers: { 'X-CSRF': '1' } }).then(answer => answer.status)"));

        foreach (var page in new[] { here, there })
        {
            // Without asking users-api's own cookie would sign them in again at once.
            await page.GoSignedOutAsync("/users");
            await Expect(page.GetByLabel("Username or email")).ToBeVisibleAsync();
        }
    }
}
