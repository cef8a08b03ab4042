using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>What an admin does with a user.</summary>
public sealed class UserFlowTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Who_is_created_chooses_a_password_by_the_link_and_signs_in()
    {
        var name = $"invited-{Guid.NewGuid():N}"[..24];
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/users/new");
        await page.GetByLabel("Username").FillAsync(name);
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox, new() { Name = "Email", Exact = true }).FillAsync($"{name}@example.com");
        await page.Button("Create user").ClickAsync();
        var link = await page.GetByLabel("Link", new() { Exact = true }).InputValueAsync();

        var theirs = await browser.OpenAsync(system.Address);
        await theirs.OpenLinkAsync(link);
        var password = $"Pw-{Guid.NewGuid():N}";
        foreach (var field in await theirs.Locator("input[type=password]").AllAsync())
        {
            await field.FillAsync(password);
        }

        await theirs.Button("Set password").ClickAsync();
        await Expect(theirs.GetByText("Your password has been set.")).ToBeVisibleAsync();
        await theirs.GetByRole(AriaRole.Link, new() { Name = "Continue" }).ClickAsync();
        // Signed in to the application, too: on the way there, the page would go on by itself.
        await Expect(theirs.GetByRole(AriaRole.Heading, new() { Name = "Overview" })).ToBeVisibleAsync();
        Assert.Equal(system.Address.ToString(), theirs.Url);
        await theirs.GotoAsync("/account");
        await Expect(theirs.GetByLabel("Username")).ToHaveValueAsync(name);
    }

    [Fact]
    public async Task A_user_is_edited_deactivated_and_that_undone_and_all_of_it_stands_in_the_history()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/users/{user.Id}");

        await page.GetByRole(AriaRole.Link, new() { Name = "Edit", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox, new() { Name = "Email", Exact = true }).FillAsync($"new-{user.Username}@example.com");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save changes", Exact = true }).ClickAsync();
        await Expect(page.GetByText($"User {user.Username} saved.")).ToBeVisibleAsync();

        await page.ChooseActionAsync("Deactivate");
        await Expect(page.GetByText($"User {user.Username} deactivated.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Definition).GetByText("Deactivated")).ToBeVisibleAsync();
        await page.Button("Undo").ClickAsync();
        await Expect(page.GetByText($"User {user.Username} reactivated.")).ToBeVisibleAsync();

        var history = page.GetByRole(AriaRole.List, new() { Name = "History" });
        await Expect(history).ToContainTextAsync(new Regex("Reactivated.*Deactivated.*Changed.*Created"));
        await Expect(history).ToContainTextAsync($"new-{user.Username}@example.com");
    }

    [Fact]
    public async Task Another_set_password_link_is_made_and_the_one_before_stops_working()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/users/{user.Id}");
        var first = await MakeLinkAsync(page);
        var second = await MakeLinkAsync(page);

        var theirs = await browser.OpenAsync(system.Address);
        await theirs.OpenLinkAsync(first);
        await Expect(theirs.GetByText("This link has already been used, has expired, or was replaced by a newer one.")).ToBeVisibleAsync();
        await theirs.GotoAsync(second);
        await Expect(theirs.GetByText($"Choose a password for {user.Username}.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Deleting_a_user_says_how_many_invoices_are_open()
    {
        var user = await TestUser.CreateAsync(system);
        await TestInvoice.DraftAsync(system, user);
        await TestInvoice.OpenAsync(system, user);
        var open = await TestInvoice.OpenAsync(system, user);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/users/{user.Id}");

        await page.ChooseActionAsync("Delete…");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = $"Delete user {user.Username}?" });
        await Expect(dialog).ToContainTextAsync("There are 2 open invoices, which stay open.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();

        await Expect(page.GetByText($"User {user.Username} deleted.")).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/users$"));
        Assert.Equal("open", (await open.ReadAsync(system)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Users_are_filtered_by_role_and_state_and_the_address_says_so()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/users?q={user.Username}");
        await Expect(page.GetByText("1 user", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByLabel("Role").SelectOptionAsync("admin");
        await Expect(page.GetByText("No users match")).ToBeVisibleAsync();
        await page.GetByLabel("Role").SelectOptionAsync("member");
        await page.GetByLabel("Status").SelectOptionAsync("true");
        await Expect(page.GetByText("1 user", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex($@"\?q={user.Username}&role=member&active=true$"));

        await page.GoBackAsync();
        await page.GoBackAsync();

        await Expect(page.GetByLabel("Role")).ToHaveValueAsync("admin");
        await Expect(page.GetByText("No users match")).ToBeVisibleAsync();
    }

    private static async Task<string> MakeLinkAsync(IPage page)
    {
        await page.ChooseActionAsync("Set-password link…");
        await page.Button("Make a link").ClickAsync();
        var link = await page.GetByLabel("Link", new() { Exact = true }).InputValueAsync();
        await page.Button("Done").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        return link;
    }
}
