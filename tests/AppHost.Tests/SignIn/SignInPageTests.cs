using AppHost.Tests.Browser;
using AppHost.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AppHost.Tests.SignIn;

/// <summary>Signing in and out in a real browser.</summary>
[Collection(RunningSystemTests.Name)]
public sealed class SignInPageTests(RunningSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task The_keyboard_is_enough()
    {
        var page = await browser.OpenAsync(system.Address);
        await page.GotoAsync("/invoices");
        await Expect(page.GetByLabel("Username or email")).ToBeFocusedAsync();
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
}
