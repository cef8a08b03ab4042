using System.Net.Http.Json;
using System.Text.Json;
using OtpNet;

namespace EndToEnd.Tests;

/// <summary>Where everybody needs a second factor, in a real browser, by the keyboard alone, on a small phone.</summary>
public sealed class RequiredSecondFactorTests(PublishedSystem system, BrowserFixture browser)
{
    private const string NewPassword = "sea otters juggle pebbles";

    [Theory]
    [InlineData("en-US", "Authenticator app", "Your account needs a second factor", "Set up", "Continue")]
    [InlineData("de-DE", "Authenticator-App", "Ihr Konto braucht einen zweiten Faktor", "Einrichten", "Weiter")]
    public async Task Who_has_none_sets_up_an_app_before_there_is_a_session(string locale, string title, string said, string setUp, string goOn)
    {
        var page = await OpenAsync(locale);
        var user = await TestUser.CreateAsync(system);
        await GivePasswordAsync(page, user);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
        await Expect(page.GetByText(said)).ToBeVisibleAsync();
        await AssertNoSessionAsync(page);
        await page.AssertUsableOnPhoneAsync();

        var app = new Totp(Base32Encoding.ToBytes((await page.Locator("#secret").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal)));
        await page.TypeAsync(page.Locator("#code"), app.ComputeTotp());
        await page.PressAsync(page.Button(setUp));
        await Expect(page.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(10);
        await page.AssertUsableOnPhoneAsync();
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = goOn }));
        await page.WaitForURLAsync("**/account");
        await AssertSessionAsync(page, user);
    }

    [Theory]
    [InlineData("en-US", "Add a passkey instead", "Your account needs a second factor")]
    [InlineData("de-DE", "Stattdessen einen Passkey hinzufügen", "Ihr Konto braucht einen zweiten Faktor")]
    public async Task Who_has_none_can_add_a_passkey_instead_before_there_is_a_session(string locale, string instead, string said)
    {
        var page = await OpenAsync(locale);
        var user = await TestUser.CreateAsync(system);
        await VirtualAuthenticator.ConnectAsync(page);
        await GivePasswordAsync(page, user);
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = instead }));
        await Expect(page.GetByText(said)).ToBeVisibleAsync();
        await AssertNoSessionAsync(page);
        await page.AssertUsableOnPhoneAsync();

        await page.TypeAsync(page.Locator("#name"), "My phone");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/account");
        await AssertSessionAsync(page, user);
    }

    [Theory]
    [InlineData("en-US", "Sign in with a passkey")]
    [InlineData("de-DE", "Mit einem Passkey anmelden")]
    public async Task Who_resets_the_password_signs_in_with_the_passkey_that_is_left(string locale, string signIn)
    {
        var page = await OpenAsync(locale);
        var user = await TestUser.CreateAsync(system);
        await VirtualAuthenticator.ConnectAsync(page);
        await GivePasswordAsync(page, user);
        await page.PressAsync(page.Locator("a[href^='/account/passkeys']"));
        await page.TypeAsync(page.Locator("#name"), "My phone");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/account");

        await page.Context.ClearCookiesAsync();
        await page.MeetDemandsAsync(system.Address);
        await page.OpenLinkAsync(await CreateLinkAsync(user));
        await Expect(page.Locator("#new-password")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(NewPassword);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/account/second-factor?*");
        await AssertNoSessionAsync(page);
        await page.AssertUsableOnPhoneAsync();
        await page.PressAsync(page.Button(signIn));
        // The application has a session made there, once it finds that it has none.
        await page.WaitForURLAsync(system.Address.ToString());
        await Poll.UntilAsync(async () => (await page.APIRequest.GetAsync("/auth/me")).Status == 200, "there is a session");
        await AssertSessionAsync(page, user);
    }

    private async Task<IPage> OpenAsync(string locale)
    {
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await page.MeetDemandsAsync(system.Address);
        return page;
    }

    private async Task<string> CreateLinkAsync(TestUser user)
    {
        using var admin = system.CreateClient();
        using var created = await admin.PostAsync($"/api/users/{user.Id}/set-password-link", null);
        return (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("url").GetString()!;
    }

    private static async Task GivePasswordAsync(IPage page, TestUser user)
    {
        await page.GotoAsync("/auth/login?returnUrl=/account");
        await page.TypeAsync(page.Locator("#username"), user.Username);
        await page.TypeAsync(page.Locator("#password"), user.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/account/authenticator?*");
    }

    private static async Task AssertNoSessionAsync(IPage page)
    {
        Assert.Equal(401, (await page.APIRequest.GetAsync("/auth/me")).Status);
        // Nor one at the provider, which would give the application a session without being asked.
        var closed = await page.APIRequest.GetAsync("/account/password", new() { MaxRedirects = 0 });
        Assert.Equal(302, closed.Status);
    }

    private static async Task AssertSessionAsync(IPage page, TestUser user)
    {
        var me = await page.APIRequest.GetAsync("/auth/me");
        Assert.Equal((200, user.Username), (me.Status, (await me.JsonAsync())!.Value.GetProperty("username").GetString()));
    }
}
