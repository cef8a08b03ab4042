namespace EndToEnd.Tests;

/// <summary>The page of an invoice or a user, as somebody uses it.</summary>
internal static class PageActions
{
    /// <summary>The button of that name.</summary>
    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Opens the dialog of an action that is behind "More actions".</summary>
    public static async Task ChooseActionAsync(this IPage page, string action)
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^More actions for ") }).ClickAsync();
        await page.Button(action).ClickAsync();
    }
}
