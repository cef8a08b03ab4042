using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>Signing in and out, as the front end has people do it.</summary>
public sealed class SessionTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task An_address_leads_through_the_sign_in_to_what_it_names()
    {
        var page = await browser.OpenAsync(system.Address);
        await page.GoSignedOutAsync("/users?q=admin&sort=-email");

        await page.FillSignInAsync("admin", system.Secrets.AdminPassword);

        await Expect(page).ToHaveURLAsync(new Regex(@"/users\?q=admin&sort=-email$"));
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("admin");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var page = await browser.OpenAsync(system.Address);
        await page.SignInAsync("admin", system.Secrets.AdminPassword);

        await page.GetByRole(AriaRole.Button, new() { Name = "Account of admin" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync(new Regex("/account/|/connect/"));
        await page.GoSignedOutAsync("/users");

        await Expect(page.GetByLabel("Username or email")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_session_that_ends_while_typing_loses_no_input()
    {
        var name = $"session-{Guid.NewGuid():N}";
        var page = await browser.OpenAsync(system.Address);
        await page.SignInAsync("admin", system.Secrets.AdminPassword);
        await page.GetByRole(AriaRole.Link, new() { Name = "New user" }).First.ClickAsync();
        await page.GetByLabel("Username").FillAsync(name);
        await page.GetByLabel("Email").FillAsync($"{name}@example.com");

        await page.Context.ClearCookiesAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create user" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Your session has ended" });
        var tab = await page.Context.RunAndWaitForPageAsync(() => dialog.GetByRole(AriaRole.Link, new() { Name = "Sign in again" }).ClickAsync());
        await tab.FillSignInAsync("admin", system.Secrets.AdminPassword);

        await Expect(dialog).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create user" }).ClickAsync();
        await Expect(page.GetByText($"User {name} created.")).ToBeVisibleAsync();
    }
}
