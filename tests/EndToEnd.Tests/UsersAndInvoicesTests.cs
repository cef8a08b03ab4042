namespace EndToEnd.Tests;

/// <summary>What a person does with the front end, in a real browser, through the gateway, down to the database.</summary>
public sealed class UsersAndInvoicesTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task A_user_and_an_invoice_are_created_found_and_deleted()
    {
        var name = $"browser-{Guid.NewGuid():N}";
        var page = await browser.OpenSignedInAsync(system);

        await page.GotoAsync("/users");
        await CreateUserAsync(page, name);
        await Expect(Row(page, name)).ToContainTextAsync($"{name}@example.com");

        await page.GetByRole(AriaRole.Link, new() { Name = "Invoices", Exact = true }).ClickAsync();
        await CreateInvoiceAsync(page, name, "1234567.80");
        await Expect(Row(page, "1,234,567.80")).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Expect(Row(page, "1,234,567.80")).ToBeVisibleAsync();

        await page.GotoAsync("/users");
        await page.GetByRole(AriaRole.Searchbox).FillAsync(name);
        await Expect(page.GetByText("1 user", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"[?&]q={name}"));

        await page.ChooseActionAsync("Delete…");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await Expect(page.GetByText("No users match")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_the_server_refuses_is_said_at_the_field()
    {
        var name = $"browser-{Guid.NewGuid():N}";
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/users");
        await CreateUserAsync(page, name);

        await page.GetByRole(AriaRole.Link, new() { Name = "New user" }).First.ClickAsync();
        await page.GetByLabel("Username").FillAsync(name.ToUpperInvariant());
        await page.GetByLabel("Email").FillAsync($"other-{name}@example.com");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create user" }).ClickAsync();

        await Expect(page.GetByLabel("Username")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.GetByLabel("Username")).ToBeFocusedAsync();
    }

    private static async Task CreateUserAsync(IPage page, string name)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "New user" }).First.ClickAsync();
        await page.CreateUserAsync(name);
    }

    private static async Task CreateInvoiceAsync(IPage page, string user, string amount)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "New invoice" }).First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Combobox, new() { Name = "User" }).FillAsync(user);
        await page.GetByRole(AriaRole.Option, new() { Name = user }).First.ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Remove line 1" }).ClickAsync();
        await dialog.GetByLabel("Amount").FillAsync(amount);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create draft" }).ClickAsync();
        await Expect(page.GetByText("Draft #").And(page.GetByText("created."))).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Draft #" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Invoices", Exact = true }).ClickAsync();
    }

    private static ILocator Row(IPage page, string text) => page.GetByRole(AriaRole.Row).Filter(new() { HasText = text });
}
