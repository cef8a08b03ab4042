namespace EndToEnd.Tests;

/// <summary>The sign-in page, as somebody uses it.</summary>
internal static class SignInPage
{
    public static async Task SignInAsync(this IPage page, string username, string password, string returnUrl = "/users")
    {
        await page.GotoAsync($"/auth/login?returnUrl={Uri.EscapeDataString(returnUrl)}");
        await page.FillSignInAsync(username, password);
        await page.WaitForURLAsync($"**{returnUrl}");
    }

    public static async Task FillSignInAsync(this IPage page, string username, string password)
    {
        await page.GetByLabel("Username or email").FillAsync(username);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    }

    /// <summary>Opens a page of the application, which leads who is not signed in to the sign-in page.</summary>
    public static async Task GoSignedOutAsync(this IPage page, string path)
    {
        try
        {
            await GoAsync();
        }
        catch (PlaywrightException e) when (e.Message.Contains("interrupted by another navigation", StringComparison.Ordinal))
        {
            // The page before had noticed that nobody is signed in, and was on its way to the sign-in page itself.
            await GoAsync();
        }

        Task GoAsync() => page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Commit });
    }
}
