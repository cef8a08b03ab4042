using System.Collections.Concurrent;

namespace EndToEnd.Tests;

/// <summary>The API reference and the content security policy, as a real browser takes them.</summary>
public sealed class ApiReferenceTests(PublishedSystem system, BrowserFixture browser)
{
    // The example of a creation is sent as it stands; another test may have made that user.
    [Theory]
    [InlineData("List users", "get", 200)]
    [InlineData("Create a user", "post", 201, 409)]
    public async Task Requests_are_tried_out_in_the_session(string operation, string method, params int[] statuses)
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/docs");
        await page.GetByRole(AriaRole.Link, new() { Name = operation }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Test Request ({method} /api/users)", Exact = true }).ClickAsync();

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Send" }).First.ClickAsync(),
            response => new Uri(response.Url).AbsolutePath == "/api/users");
        Assert.Equal("1", await answer.Request.HeaderValueAsync("X-CSRF"));
        Assert.True(statuses.Contains(answer.Status), $"{answer.Status}: {await answer.TextAsync()}");
    }

    [Theory]
    [InlineData("en-US", "Back to Users & Billing")]
    [InlineData("de-DE", "Zurück zu Benutzer & Rechnungen")]
    public async Task A_link_leads_back_to_the_application(string locale, string link)
    {
        var page = await browser.OpenSignedInAsync(system, options => options.Locale = locale);
        await page.GotoAsync("/docs");
        await page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
        await page.WaitForURLAsync(new Uri(system.Address, "/").ToString());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/users")]
    [InlineData("/invoices")]
    [InlineData("/docs")]
    [InlineData("/account/sign-in")]
    [InlineData("/account/set-password#unknown")]
    [InlineData("/account/password")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/signed-out")]
    public async Task A_page_asks_for_nothing_that_is_not_there_or_that_the_security_policy_forbids(string path)
    {
        var page = await browser.OpenSignedInAsync(system);
        var failures = new ConcurrentBag<string>();
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                failures.Add($"{response.Request.Method} {response.Url} {response.Status}");
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
            {
                failures.Add(message.Text);
            }
        };
        await page.GotoAsync(path);
        await page.SettleAsync();
        Assert.Empty(failures);
    }
}
