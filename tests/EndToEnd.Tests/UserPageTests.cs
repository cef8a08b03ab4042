using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>The front end's pages of one user and of one's own account.</summary>
public sealed class UserPageTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Two_who_edit_the_same_user_both_see_what_the_other_saved()
    {
        var name = $"conflict-{Guid.NewGuid():N}"[..24];
        var first = await browser.OpenSignedInAsync(system);
        await CreateAsync(first, name);
        await OpenEditAsync(first, name);
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);
        await SaveEmailAsync(second, $"second-{name}@example.com");
        await Expect(second.GetByText($"User {name} saved.")).ToBeVisibleAsync();

        await SaveEmailAsync(first, $"first-{name}@example.com");
        var dialog = first.GetByRole(AriaRole.Dialog, new() { Name = "This was changed meanwhile" });
        await Expect(dialog.GetByRole(AriaRole.Row).Filter(new() { HasText = $"second-{name}@example.com" })).ToContainTextAsync($"first-{name}@example.com");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save mine over it" }).ClickAsync();

        await Expect(first.GetByText($"User {name} saved.")).ToBeVisibleAsync();
        await Expect(first.GetByRole(AriaRole.Row).Filter(new() { HasText = name })).ToContainTextAsync($"first-{name}@example.com");
    }

    [Fact]
    public async Task Back_leads_to_the_list_as_it_was()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/users?q=admin&sort=-email&columns=email");
        await page.GetByRole(AriaRole.Link, new() { Name = "admin", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "admin", Level = 1 })).ToBeFocusedAsync();

        await page.GoBackAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"\?q=admin&sort=-email&columns=email$"));
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("admin");
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Created" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_everything_through_the_palette()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Go to or create" })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("account");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/account$"));
        await Expect(page.GetByText("This one")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Username")).ToHaveValueAsync("admin");
    }

    [Fact]
    public async Task The_language_can_be_chosen_and_is_remembered()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/users");
        await page.GetByRole(AriaRole.Button, new() { Name = "Account of admin" }).ClickAsync();
        await page.GetByText("Deutsch").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Benutzer", Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await page.GotoAsync("/invoices");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Rechnungen", Level = 1 })).ToBeVisibleAsync();
    }

    private static async Task CreateAsync(IPage page, string name)
    {
        await page.GotoAsync("/users/new");
        await page.CreateUserAsync(name);
    }

    private static async Task OpenEditAsync(IPage page, string name)
    {
        await page.GotoAsync($"/users?q={name}");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Edit {name}" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox, new() { Name = "Email", Exact = true })).ToHaveValueAsync($"{name}@example.com");
    }

    private static async Task SaveEmailAsync(IPage page, string email)
    {
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox, new() { Name = "Email", Exact = true }).FillAsync(email);
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save changes" }).ClickAsync();
    }
}
