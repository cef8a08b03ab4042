using Tests.Smtp;

namespace EndToEnd.Tests;

/// <summary>What people do with the mail that they get, by the keyboard alone, on a small phone.</summary>
public sealed class AccountMailTests(PublishedSystem system, BrowserFixture browser)
{
    private const string NewPassword = "sea otters juggle pebbles";

    [Theory]
    [InlineData("en-US", "Forgot your password?", "Send link", "Set a new password")]
    [InlineData("de-DE", "Passwort vergessen?", "Link schicken", "Neues Passwort setzen")]
    public async Task Forgotten_password_is_replaced_by_the_link_in_the_mail(string locale, string forgotten, string send, string subject)
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await page.GotoAsync("/auth/login");
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = forgotten }));
        await Expect(page.Locator("#username")).ToBeFocusedAsync();
        await page.AssertUsableOnPhoneAsync();
        await page.Keyboard.TypeAsync(user.Username);
        await page.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = send }));
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();

        await page.OpenLinkAsync(await LinkAsync(user, "example.com", subject));
        await Expect(page.Locator("#new-password")).ToBeFocusedAsync();
        await page.AssertUsableOnPhoneAsync();
        await page.Keyboard.TypeAsync(NewPassword);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();

        var other = await browser.OpenPhoneAsync(system.Address, "en-US");
        await other.SignInAsync(user.Username, NewPassword, "/account");
    }

    [Theory]
    [InlineData("en-US", "Email", "Confirm your new email address", "Confirm")]
    [InlineData("de-DE", "E-Mail", "Neue E-Mail-Adresse bestätigen", "Bestätigen")]
    public async Task New_address_takes_effect_once_the_link_in_the_mail_is_followed(string locale, string field, string subject, string confirm)
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await page.GotoAsync("/auth/login?returnUrl=/account");
        await page.TypeAsync(page.Locator("#username"), user.Username);
        await page.TypeAsync(page.Locator("#password"), user.Password);
        await page.Keyboard.PressAsync("Enter");
        var address = page.GetByRole(AriaRole.Textbox, new() { Name = field, Exact = true });
        await page.TabToAsync(address);
        await address.FillAsync($"{user.Username}@example.org");
        await page.Keyboard.PressAsync("Enter");
        await Expect(address).ToHaveValueAsync($"{user.Username}@example.com");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync($"{user.Username}@example.org");

        await page.OpenLinkAsync(await LinkAsync(user, "example.org", subject));
        await page.AssertUsableOnPhoneAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = confirm, Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await page.AssertUsableOnPhoneAsync();
        await page.GotoAsync("/account");
        await Expect(address).ToHaveValueAsync($"{user.Username}@example.org");
    }

    private async Task<string> LinkAsync(TestUser user, string domain, string subject) =>
        SmtpServer.LinkIn(await system.Mail.MessageToAsync($"{user.Username}@{domain}", message => message.Subject == subject));
}
