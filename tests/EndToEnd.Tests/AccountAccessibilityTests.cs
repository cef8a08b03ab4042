using System.Net.Http.Json;
using System.Text.Json;

namespace EndToEnd.Tests;

/// <summary>The pages of the identity provider can be used by everybody, as the web app's can.</summary>
public sealed class AccountAccessibilityTests(PublishedSystem system, BrowserFixture browser)
{
    [Theory]
    [InlineData("/account/sign-in", "en-US")]
    [InlineData("/account/sign-in", "de-DE")]
    [InlineData("/account/signed-out", "en-US")]
    [InlineData("/account/signed-out", "de-DE")]
    [InlineData("/account/set-password?token=none", "en-US")]
    [InlineData("/account/set-password?token=none", "de-DE")]
    public async Task Has_no_violation_and_fits_a_small_phone(string path, string locale)
    {
        var page = await OpenAsync(locale);
        await GoAsync(page, path);
        await CheckAsync(page);
    }

    [Fact]
    public async Task A_refused_sign_in_has_no_violation()
    {
        var page = await OpenAsync();
        await GoAsync(page, "/account/sign-in");
        await page.FillSignInAsync("nobody-of-this-name", "not the password");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await CheckAsync(page);
    }

    [Fact]
    public async Task The_pages_of_ones_own_account_have_no_violation()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await OpenAsync();
        await page.ConnectAuthenticatorAsync();
        await page.GotoAsync("/account/passkeys");
        await page.FillSignInAsync(user.Username, user.Password);
        await Expect(page.GetByText("You have no passkeys yet.")).ToBeVisibleAsync();
        await CheckAsync(page);
        await page.GetByLabel("Name of the new passkey").FillAsync("A name of sixty characters, as long as a name of one may be.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await CheckAsync(page);

        await GoAsync(page, "/account/password");
        await CheckAsync(page);
        await page.GetByLabel("Current password", new() { Exact = true }).FillAsync("not the password");
        await page.GetByLabel("New password", new() { Exact = true }).FillAsync("aaaaaaaaaaaaaaa");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change password" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await CheckAsync(page);
    }

    [Fact]
    public async Task Setting_a_first_password_has_no_violation()
    {
        using var admin = system.CreateClient();
        var name = $"member-{Guid.NewGuid():N}";
        using var created = await admin.PostAsJsonAsync("/api/users", new { username = name, email = $"{name}@example.com" });
        var link = (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("set_password_url").GetString()!;
        var page = await OpenAsync();
        await page.GotoAsync(link);
        await CheckAsync(page);
        await page.GetByLabel("New password", new() { Exact = true }).FillAsync("sea otters juggle pebbles");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set password" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await CheckAsync(page);
    }

    [Fact]
    public async Task Pages_are_in_the_language_and_theme_that_were_chosen_in_the_front_end()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Account of admin" }).ClickAsync();
        await page.GetByTitle("Dark", new() { Exact = true }).ClickAsync();
        await page.GetByText("Deutsch", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");

        await page.GotoAsync("/account/password");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Passwort ändern" })).ToBeVisibleAsync();
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(36, 36, 36)");
        await page.AssertNoViolationAsync("German, dark");
    }

    private Task<IPage> OpenAsync(string locale = "en-US") => browser.OpenAsync(
        system.Address,
        options => (options.ViewportSize, options.Locale) = (new() { Width = 360, Height = 740 }, locale));

    private static async Task GoAsync(IPage page, string path)
    {
        var response = await page.GotoAsync(path);
        Assert.Equal((200, path), (response!.Status, new Uri(page.Url).PathAndQuery));
    }

    private static async Task CheckAsync(IPage page)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.AssertNoViolationAsync($"{page.Url}, {scheme}");
        }

        await page.AssertFitsAsync(360);
    }
}
