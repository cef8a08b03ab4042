using System.Collections.Concurrent;
using AppHost.Tests.Running;
using AppHost.Tests.SignIn;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AppHost.Tests.Browser;

/// <summary>Typing into a list's search.</summary>
[Collection(PublishedSystemTests.Name)]
public sealed class SearchTests(PublishedSystem system, BrowserFixture browser)
{
    [Theory]
    [InlineData("/users", "/api/users")]
    [InlineData("/invoices", "/api/invoices")]
    public async Task A_pause_in_typing_asks_once_and_typing_never_waits_for_the_answer(string path, string api)
    {
        var user = await TestUser.CreateAsync(system);
        var invoice = await TestInvoice.OpenAsync(system, user);
        var page = await browser.OpenSignedInAsync(system);
        var asked = new ConcurrentQueue<string>();
        var answer = new TaskCompletionSource();
        await page.RouteAsync($"**{api}?*", async route =>
        {
            var query = System.Web.HttpUtility.ParseQueryString(new Uri(route.Request.Url).Query)["q"];
            if (query is not null)
            {
                asked.Enqueue(query);
                await answer.Task;
            }

            await route.ContinueAsync();
        });
        await page.GotoAsync(path);
        await page.SettleAsync();
        var search = page.GetByRole(AriaRole.Searchbox);
        var (first, rest) = (user.Username[..10], user.Username[10..]);

        // Faster than the pause that starts a search.
        await search.PressSequentiallyAsync(first, new() { Delay = 30 });
        await Deadline.UntilAsync(() => !asked.IsEmpty, seconds: 30);
        Assert.Equal([first], asked);
        await search.PressSequentiallyAsync(rest, new() { Delay = 30 });
        await Expect(search).ToHaveValueAsync(user.Username);
        await Deadline.UntilAsync(() => asked.Count > 1, seconds: 30);
        answer.SetResult();

        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(1);
        await Expect(search).ToHaveValueAsync(user.Username);
        Assert.Equal([first, user.Username], asked);
        Assert.NotEqual(0, invoice.Id);
    }
}
