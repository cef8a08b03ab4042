using System.Net.Http.Json;
using System.Text.Json;

namespace EndToEnd.Tests;

/// <summary>The pages of the identity provider can be used by everybody, as the web app's can.</summary>
public sealed class AccountAccessibilityTests(PublishedSystem system, BrowserFixture browser)
{
    [Theory]
    [InlineData("/account/sign-in", "en-US")]
    [InlineData("/account/sign-in", "de-DE")]
    [InlineData("/account/signed-out", "en-US")]
    [InlineData("/account/signed-out", "de-DE")]
    [InlineData("/account/forgot-password", "en-US")]
    [InlineData("/account/forgot-password", "de-DE")]
    public async Task Has_no_violation_and_fits_a_small_phone(string path, string locale)
    {
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await GoAsync(page, path);
        await page.AssertUsableOnPhoneAsync();
    }

    [Theory]
    [InlineData("en-US", "You could not be signed in")]
    [InlineData("de-DE", "Die Anmeldung hat nicht geklappt")]
    public async Task A_failed_sign_in_has_no_violation_and_leads_to_another_attempt(string locale, string title)
    {
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await page.GotoAsync("/auth/callback?error=access_denied");
        await Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync(title);
        await page.AssertUsableOnPhoneAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#username")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_refused_sign_in_has_no_violation()
    {
        var page = await browser.OpenPhoneAsync(system.Address, "en-US");
        await GoAsync(page, "/account/sign-in");
        await page.FillSignInAsync("nobody-of-this-name", "not the password");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    public async Task The_pages_of_ones_own_account_have_no_violation(string locale)
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await VirtualAuthenticator.ConnectAsync(page);
        await page.GotoAsync("/account/passkeys");
        await page.TypeAsync(page.Locator("#username"), user.Username);
        await page.TypeAsync(page.Locator("#password"), user.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#name")).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
        await page.TypeAsync(page.Locator("#name"), "A name of sixty characters, as long as a name of one may be.");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();

        await GoAsync(page, "/account/password");
        await page.AssertUsableOnPhoneAsync();
        await page.TypeAsync(page.Locator("#password"), "not the password");
        await page.TypeAsync(page.Locator("#new-password"), "aaaaaaaaaaaaaaa");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();

        // Any site can send a browser there: it asks.
        await page.GotoAsync("/connect/end-session");
        await Expect(page.GetByText(user.Username)).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
        await page.PressAsync(page.Locator("button[type=submit]"));
        await page.WaitForURLAsync("**/account/signed-out*");
    }

    [Fact]
    public async Task Setting_a_first_password_has_no_violation()
    {
        using var admin = system.CreateClient();
        var name = $"member-{Guid.NewGuid():N}";
        using var created = await admin.PostAsJsonAsync("/api/users", new { username = name, email = $"{name}@example.com" });
        var link = (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("set_password_url").GetString()!;
        var page = await browser.OpenPhoneAsync(system.Address, "en-US");
        await page.OpenLinkAsync(link);
        await page.AssertUsableOnPhoneAsync();
        await page.GetByLabel("New password", new() { Exact = true }).FillAsync("sea otters juggle pebbles");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set password" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
    }

    [Fact]
    public async Task Pages_are_in_the_language_and_theme_that_were_chosen_in_the_front_end()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Account of admin" }).ClickAsync();
        await page.GetByTitle("Dark", new() { Exact = true }).ClickAsync();
        await page.GetByText("Deutsch", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");

        await page.GotoAsync("/account/password");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Passwort ändern" })).ToBeVisibleAsync();
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(36, 36, 36)");
        await page.AssertNoViolationAsync("German, dark");
    }

    private static async Task GoAsync(IPage page, string path)
    {
        var response = await page.GotoAsync(path);
        Assert.Equal((200, path), (response!.Status, new Uri(page.Url).PathAndQuery));
    }
}
