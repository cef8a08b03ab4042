using System.Net.Http.Json;
using System.Text.Json;

namespace EndToEnd.Tests;

/// <summary>Links with a token, as a browser opens them.</summary>
public sealed class LinkTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Token_of_a_link_is_in_no_address_that_is_sent_or_kept()
    {
        var (name, link) = await CreateAsync();
        var (before, token) = ($"{system.Address}account/forgot-password", link.Split('#')[1]);
        var page = await browser.OpenAsync(system.Address);
        var (requests, finished) = (new List<IRequest>(), new List<IRequest>());
        page.Request += (_, request) => requests.Add(request);
        page.RequestFinished += (_, request) => finished.Add(request);
        await page.GotoAsync(before);
        await page.OpenLinkAsync(link);
        await Expect(page.GetByText($"Choose a password for {name}.")).ToBeVisibleAsync();
        await Expect(page.Locator("#new-password")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("sea otters juggle pebbles");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Your password has been set.")).ToBeVisibleAsync();

        Assert.Equal(new Uri(link).GetLeftPart(UriPartial.Path), page.Url);
        Assert.Contains(requests, request => request.PostData?.Contains(token, StringComparison.Ordinal) == true);
        foreach (var request in requests.ToArray())
        {
            // The browser's own record of where it went has the fragment; what was sent has not.
            Assert.DoesNotContain(token, request.Url.Split('#')[0], StringComparison.Ordinal);
            Assert.DoesNotContain(request.Headers, header => header.Value.Contains(token, StringComparison.Ordinal));
        }

        // All headers as they were sent; of a request that the next page has cut short nobody ever learns them.
        Assert.NotEmpty(finished);
        foreach (var request in finished.ToArray())
        {
            Assert.DoesNotContain(await request.AllHeadersAsync(), header => header.Value.Contains(token, StringComparison.Ordinal));
        }

        var devTools = await page.Context.NewCDPSessionAsync(page);
        var history = (await devTools.SendAsync("Page.getNavigationHistory")).ToString()!;
        Assert.Contains(before, history, StringComparison.Ordinal);
        Assert.DoesNotContain(token, history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Second_click_before_the_answer_sends_no_second_form()
    {
        var (_, link) = await CreateAsync();
        var page = await browser.OpenAsync(system.Address);
        await page.OpenLinkAsync(link);
        await page.Locator("#new-password").FillAsync("sea otters juggle pebbles");
        var (answered, clickedTwice) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync("**/account/set-password", async route =>
        {
            var answer = await route.FetchAsync();
            answered.TrySetResult();
            await clickedTwice.Task;
            await route.FulfillAsync(new() { Response = answer });
        });
        await page.RouteAsync("**/account/answered", async route =>
        {
            await answered.Task;
            await route.FulfillAsync();
        });
        // In one script: Playwright's own clicks wait for the page that the one before leads to.
        await page.GetByRole(AriaRole.Button, new() { Name = "Set password" }).EvaluateAsync("""
            async button => {
              button.click();
              await fetch("/account/answered");
              button.click();
            }
            """);
        clickedTwice.SetResult();
        await Expect(page.GetByText("Your password has been set.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/account/set-password#none", "en-US", "Link not valid", "Sign in")]
    [InlineData("/account/set-password", "de-DE", "Link ungültig", "Anmelden")]
    [InlineData("/account/confirm-email#<script>%00", "en-US", "Link not valid", "Back to your account")]
    [InlineData("/account/confirm-email#none", "de-DE", "Link ungültig", "Zurück zum Konto")]
    public async Task Link_that_is_not_valid_says_so_and_leads_on(string link, string locale, string title, string onward)
    {
        var page = await browser.OpenPhoneAsync(system.Address, locale);
        await page.OpenLinkAsync(link);
        await Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync(title);
        await page.AssertUsableOnPhoneAsync();
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = onward }));
        await Expect(page.Locator("#username")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("en-US", "This page needs JavaScript")]
    [InlineData("de-DE", "Diese Seite braucht JavaScript")]
    public async Task Without_script_the_page_says_what_is_needed(string locale, string said)
    {
        var (name, link) = await CreateAsync();
        var page = await browser.OpenAsync(system.Address, options => (options.JavaScriptEnabled, options.Locale) = (false, locale));
        await page.GotoAsync(link);
        await Expect(page.GetByText(said)).ToBeVisibleAsync();
        await Expect(page.GetByText(name)).ToHaveCountAsync(0);
    }

    private async Task<(string Name, string Link)> CreateAsync()
    {
        using var admin = system.CreateClient();
        var name = $"invited-{Guid.NewGuid():N}"[..24];
        using var created = await admin.PostAsJsonAsync("/api/users", new { username = name, email = $"{name}@example.com" });
        return (name, (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("set_password_url").GetString()!);
    }
}
