using System.Text.RegularExpressions;
using OtpNet;

namespace EndToEnd.Tests;

/// <summary>An authenticator app in a real browser, by the keyboard alone, on a small phone.</summary>
public sealed class SecondFactorTests(PublishedSystem system, BrowserFixture browser)
{
    private const int PhoneWidth = 360;

    [Theory]
    [InlineData("en-US", "Set up an authenticator app", "Set up", "Continue", "Sign in")]
    [InlineData("de-DE", "Authenticator-App einrichten", "Einrichten", "Weiter", "Anmelden")]
    public async Task App_is_set_up_and_asked_for_at_the_next_sign_in(string locale, string link, string setUp, string goOn, string signIn)
    {
        var user = await TestUser.CreateAsync(system);
        var page = await OpenAsync(locale);
        await GivePasswordAsync(page, user, "/account");
        await page.WaitForURLAsync("**/account");
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = link }));

        var secret = await page.Locator("#secret").TextContentAsync();
        await CheckAsync(page);
        await page.TypeAsync(page.Locator("#code"), "000000");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(page.Locator("#secret")).ToHaveTextAsync(secret!);
        await CheckAsync(page);
        await page.TypeAsync(page.Locator("#code"), new Totp(Base32Encoding.ToBytes(secret!.Replace(" ", "", StringComparison.Ordinal))).ComputeTotp());
        await page.PressAsync(page.Button(setUp));
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        var codes = await page.GetByRole(AriaRole.Listitem).AllTextContentsAsync();
        Assert.Equal(10, codes.Count);
        await CheckAsync(page);
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = goOn }));
        await Expect(page.GetByText(new Regex("10 (recovery codes|Wiederherstellungscodes)"))).ToBeVisibleAsync();
        await CheckAsync(page);

        var other = await OpenAsync(locale);
        await GivePasswordAsync(other, user, "/account");
        await Expect(other.Locator("#code")).ToBeFocusedAsync();
        await CheckAsync(other);
        await other.Keyboard.TypeAsync(codes[0].Trim());
        await other.PressAsync(other.Button(signIn));
        await other.WaitForURLAsync("**/account");
    }

    private static async Task GivePasswordAsync(IPage page, TestUser user, string returnUrl)
    {
        await page.GotoAsync($"/auth/login?returnUrl={Uri.EscapeDataString(returnUrl)}");
        await page.TypeAsync(page.Locator("#username"), user.Username);
        await page.TypeAsync(page.Locator("#password"), user.Password);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task CheckAsync(IPage page)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.AssertNoViolationAsync($"{page.Url}, {scheme}");
        }

        await page.AssertFitsAsync(PhoneWidth);
    }

    private Task<IPage> OpenAsync(string locale) => browser.OpenAsync(
        system.Address,
        options => (options.ViewportSize, options.Locale) = (new() { Width = PhoneWidth, Height = 740 }, locale));
}
