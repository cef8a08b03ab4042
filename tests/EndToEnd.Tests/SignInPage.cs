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
}
