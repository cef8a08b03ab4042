namespace EndToEnd.Tests;

/// <summary>The page of an invoice or a user, as somebody uses it.</summary>
internal static class PageActions
{
    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Opens a link with a token in its fragment, which the page's script posts.</summary>
    public static async Task OpenLinkAsync(this IPage page, string link)
    {
        await page.GotoAsync(link, new() { WaitUntil = WaitUntilState.Commit });
        await Expect(page.Locator("form[data-link=opened]")).ToBeAttachedAsync();
    }

    public static async Task ChooseActionAsync(this IPage page, string action)
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(More actions for|Weitere Aktionen für) ") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = action, Exact = true }).ClickAsync();
    }
}
