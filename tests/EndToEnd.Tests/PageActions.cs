namespace EndToEnd.Tests;

/// <summary>The page of an invoice or a user, as somebody uses it.</summary>
internal static class PageActions
{
    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static async Task ChooseActionAsync(this IPage page, string action)
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^More actions for ") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = action, Exact = true }).ClickAsync();
    }
}
