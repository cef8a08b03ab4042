namespace EndToEnd.Tests;

/// <summary>Passkeys in a real browser, through the gateway, by the keyboard alone.</summary>
public sealed class PasskeyTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task A_passkey_is_added_signs_in_and_is_removed()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenAsync(system.Address);
        var device = await VirtualAuthenticator.ConnectAsync(page);
        await page.SignInAsync(user.Username, user.Password);

        await page.GotoAsync("/account");
        await PressTabUntilAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Manage your passkeys" }));
        await page.Keyboard.PressAsync("Enter");
        await PressTabUntilAsync(page, page.GetByLabel("Name of the new passkey"));
        await page.Keyboard.TypeAsync("My laptop");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Passkey added");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Your passkeys" })).ToContainTextAsync("My laptop");

        // What the page suggests stays unanswered: the button takes its place.
        await device.SetPresenceAsync(false);
        await SignOutAsync(page);
        await page.GoSignedOutAsync("/users");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" });
        await Expect(button).ToBeVisibleAsync();
        await VirtualAuthenticator.SuggestedAsync(page);
        await device.SetPresenceAsync(true);
        await PressTabUntilAsync(page, button);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/users");
        Assert.Equal(user.Username, await page.EvaluateAsync<string>("fetch('/auth/me').then(answer => answer.json()).then(me => me.username)"));

        await page.GotoAsync("/account/passkeys");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Your passkeys" })).ToContainTextAsync("last used");
        await PressTabUntilAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Remove My laptop" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("You have no passkeys yet.")).ToBeVisibleAsync();

        await device.SetPresenceAsync(false);
        await SignOutAsync(page);
        await page.GoSignedOutAsync("/users");
        await Expect(button).ToBeVisibleAsync();
        await VirtualAuthenticator.SuggestedAsync(page);
        await device.SetPresenceAsync(true);
        await button.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("passkey");
        await Expect(page.GetByLabel("Username or email")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_passkey_chosen_among_the_suggestions_for_the_name_signs_in()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenAsync(system.Address);
        var device = await VirtualAuthenticator.ConnectAsync(page);
        await page.SignInAsync(user.Username, user.Password, "/account");
        await page.GotoAsync("/account/passkeys");
        await page.GetByLabel("Name of the new passkey").FillAsync("My laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Passkey added");

        await device.SetPresenceAsync(false);
        await SignOutAsync(page);
        await VirtualAuthenticator.SuggestedAsync(page);
        await device.SetPresenceAsync(true);
        await page.GoSignedOutAsync("/account");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Account of {user.Username}" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_does_not_use_the_device_is_told_so_and_can_go_on()
    {
        var page = await browser.OpenAsync(system.Address);
        // As it is where the device is not at hand, or its user says no.
        await page.AddInitScriptAsync(
            "navigator.credentials.get = () => Promise.reject(new DOMException('The user has said no.', 'NotAllowedError'))");
        await page.GoSignedOutAsync("/users");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("No passkey was used. Try again, or sign in with your password.");
        await page.FillSignInAsync("admin", system.Secrets.AdminPassword);
        await page.WaitForURLAsync("**/users");
    }

    private static async Task SignOutAsync(IPage page)
    {
        var url = await page.EvaluateAsync<string>(
            "fetch('/auth/logout', { method: 'POST', headers: { 'X-CSRF': '1' } }).then(answer => answer.json()).then(body => body.url)");
        await page.GotoAsync(url);
        // The page goes on to the sign-in by itself. Left before it is there, it may still go, in the place of where it was left for.
        await Expect(page.GetByLabel("Username or email")).ToBeVisibleAsync();
    }

    private static async Task PressTabUntilAsync(IPage page, ILocator focused)
    {
        await Expect(focused).ToBeVisibleAsync();
        for (var presses = 0; !await focused.EvaluateAsync<bool>("element => element === document.activeElement"); presses++)
        {
            Assert.True(presses < 50, "50 presses of the tab key have not reached it.");
            await page.Keyboard.PressAsync("Tab");
        }
    }
}
