using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using OtpNet;

namespace EndToEnd.Tests;

/// <summary>An authenticator app in a real browser, by the keyboard alone, on a small phone.</summary>
public sealed class SecondFactorTests(PublishedSystem system, BrowserFixture browser)
{
    [Theory]
    [InlineData("en-US", "Set up an authenticator app", "Set up", "Continue", "Sign in")]
    [InlineData("de-DE", "Authenticator-App einrichten", "Einrichten", "Weiter", "Anmelden")]
    public async Task App_is_set_up_and_asked_for_at_the_next_sign_in(string locale, string link, string setUp, string goOn, string signIn)
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await GivePasswordAsync(page, user, "/account");
        await page.WaitForURLAsync("**/account");
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = link }));

        var secret = await page.Locator("#secret").TextContentAsync();
        await page.AssertUsableOnPhoneAsync();
        await page.TypeAsync(page.Locator("#code"), "000000");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(page.Locator("#secret")).ToHaveTextAsync(secret!);
        await page.AssertUsableOnPhoneAsync();
        await page.TypeAsync(page.Locator("#code"), new Totp(Base32Encoding.ToBytes(secret!.Replace(" ", "", StringComparison.Ordinal))).ComputeTotp());
        await page.PressAsync(page.Button(setUp));
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        var codes = await page.GetByRole(AriaRole.Listitem).AllTextContentsAsync();
        Assert.Equal(10, codes.Count);
        await page.AssertUsableOnPhoneAsync();
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = goOn }));
        await Expect(page.GetByText(new Regex("10 (recovery codes|Wiederherstellungscodes)"))).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();

        var other = await browser.OpenPhoneAsync(system.Address, locale);
        await GivePasswordAsync(other, user, "/account");
        await Expect(other.Locator("#code")).ToBeFocusedAsync();
        await other.AssertUsableOnPhoneAsync();
        await other.Keyboard.TypeAsync(codes[0].Trim());
        await other.PressAsync(other.Button(signIn));
        await other.WaitForURLAsync("**/account");

        // A new password by a link is no way around it.
        using var admin = system.CreateClient();
        using var created = await admin.PostAsync($"/api/users/{user.Id}/set-password-link", null);
        var third = await browser.OpenPhoneAsync(system.Address, locale);
        await third.OpenLinkAsync((await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("url").GetString()!);
        await Expect(third.Locator("#new-password")).ToBeFocusedAsync();
        await third.Keyboard.TypeAsync("sea otters juggle pebbles");
        await third.Keyboard.PressAsync("Enter");
        await Expect(third.Locator("#code")).ToBeFocusedAsync();
        await third.AssertUsableOnPhoneAsync();
        await third.Keyboard.TypeAsync(codes[1].Trim());
        await third.Keyboard.PressAsync("Enter");
        await third.WaitForURLAsync(system.Address.ToString());
    }

    [Theory]
    [InlineData("en-US", "Create new recovery codes", "Recovery codes", "Remove the authenticator app", "Sign in")]
    [InlineData("de-DE", "Neue Wiederherstellungscodes erzeugen", "Wiederherstellungscodes", "Authenticator-App entfernen", "Anmelden")]
    public async Task Code_of_the_app_signs_in_recovery_codes_are_renewed_and_the_app_is_removed(
        string locale, string renew, string codes, string remove, string signIn)
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await GivePasswordAsync(page, user, "/account");
        await page.WaitForURLAsync("**/account");
        await page.GotoAsync("/account/authenticator");
        var app = new Totp(Base32Encoding.ToBytes((await page.Locator("#secret").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal)));
        await page.TypeAsync(page.Locator("#code"), app.ComputeTotp());
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(10);
        var first = await page.GetByRole(AriaRole.Listitem).AllTextContentsAsync();

        var other = await browser.OpenPhoneAsync(system.Address, locale);
        await GivePasswordAsync(other, user, "/account");
        await Expect(other.Locator("#code")).ToBeFocusedAsync();
        // The code of now was taken when the app was set up; an app whose clock is half a minute ahead shows the next one.
        await other.Keyboard.TypeAsync(app.ComputeTotp(DateTime.UtcNow.AddSeconds(30)));
        await other.PressAsync(other.Button(signIn));
        await other.WaitForURLAsync("**/account");

        await other.GotoAsync("/account/authenticator");
        await other.PressAsync(other.Button(renew));
        await Expect(other.GetByRole(AriaRole.Heading, new() { Name = codes, Level = 2 })).ToBeVisibleAsync();
        await other.AssertUsableOnPhoneAsync();
        var second = await other.GetByRole(AriaRole.Listitem).AllTextContentsAsync();
        Assert.Empty(first.Intersect(second));
        await other.GotoAsync("/account/authenticator");
        await other.PressAsync(other.Button(remove));
        await Expect(other.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await Expect(other.Locator("#secret")).ToBeVisibleAsync();
        await other.AssertUsableOnPhoneAsync();

        var third = await browser.OpenPhoneAsync(system.Address, locale);
        await GivePasswordAsync(third, user, "/account");
        await third.WaitForURLAsync("**/account");
    }

    private static async Task GivePasswordAsync(IPage page, TestUser user, string returnUrl)
    {
        await page.GotoAsync($"/auth/login?returnUrl={Uri.EscapeDataString(returnUrl)}");
        await page.TypeAsync(page.Locator("#username"), user.Username);
        await page.TypeAsync(page.Locator("#password"), user.Password);
        await page.Keyboard.PressAsync("Enter");
    }
}
