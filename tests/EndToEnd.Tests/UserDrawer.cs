namespace EndToEnd.Tests;

/// <summary>The drawer that creates a user, as somebody uses it.</summary>
internal static class UserDrawer
{
    /// <summary>Fills in the drawer that is open and sends it. Puts the set-password link away, if there is one: it is shown once.</summary>
    public static async Task CreateUserAsync(this IPage page, string name)
    {
        await page.GetByLabel("Username").FillAsync(name);
        await page.GetByLabel("Email").FillAsync($"{name}@example.com");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create user" }).ClickAsync();
        await Expect(page.GetByText($"User {name} created.")).ToBeVisibleAsync();
        var done = page.GetByRole(AriaRole.Button, new() { Name = "Done" });
        if (await done.IsVisibleAsync())
        {
            await done.ClickAsync();
        }
    }
}
