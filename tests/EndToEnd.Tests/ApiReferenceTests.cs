using System.Collections.Concurrent;

namespace EndToEnd.Tests;

/// <summary>The API reference and the content security policy, as a real browser takes them.</summary>
public sealed class ApiReferenceTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Requests_are_tried_out_in_the_session()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/docs");
        await page.GetByRole(AriaRole.Link, new() { Name = "List users" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Test Request (get /api/users)", Exact = true }).ClickAsync();

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Send" }).First.ClickAsync(),
            response => new Uri(response.Url).AbsolutePath == "/api/users");
        Assert.Equal(200, answer.Status);
        Assert.Equal("1", await answer.Request.HeaderValueAsync("X-CSRF"));
    }

    [Fact]
    public async Task Changes_are_tried_out_in_the_session()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/docs");
        await page.GetByRole(AriaRole.Link, new() { Name = "Create a user" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Test Request (post /api/users)", Exact = true }).ClickAsync();

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Send" }).First.ClickAsync(),
            response => new Uri(response.Url).AbsolutePath == "/api/users");
        Assert.Equal("1", await answer.Request.HeaderValueAsync("X-CSRF"));
        // The example is sent as it stands; another test may have made that user.
        Assert.True(answer.Status is 201 or 409, $"{answer.Status}: {await answer.TextAsync()}");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/users")]
    [InlineData("/docs")]
    public async Task A_page_asks_for_nothing_that_is_not_there(string path)
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
        await page.GotoAsync(path);
        await page.SettleAsync();
        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/users")]
    [InlineData("/invoices")]
    [InlineData("/docs")]
    [InlineData("/account/sign-in")]
    [InlineData("/account/set-password?token=unknown")]
    [InlineData("/account/password")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/signed-out")]
    public async Task A_page_does_nothing_that_the_security_policy_forbids(string path)
    {
        var page = await browser.OpenSignedInAsync(system);
        var violations = new ConcurrentBag<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
            {
                violations.Add(message.Text);
            }
        };
        await page.GotoAsync(path);
        await page.SettleAsync();
        Assert.Empty(violations);
    }
}
