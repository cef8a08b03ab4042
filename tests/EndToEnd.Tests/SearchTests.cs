using System.Collections.Concurrent;

namespace EndToEnd.Tests;

/// <summary>Typing into a list's search.</summary>
public sealed class SearchTests(PublishedSystem system, BrowserFixture browser)
{
    private const int Pause = 400;

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

        // The page's own clock stands still, or a busy machine could pause in the midst of a word.
        await page.Clock.InstallAsync();
        await page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        await search.PressSequentiallyAsync(first);
        await Expect(search).ToHaveValueAsync(first);
        Assert.Empty(asked);
        await page.Clock.RunForAsync(Pause);
        await Poll.UntilAsync(() => !asked.IsEmpty);
        await search.PressSequentiallyAsync(rest);
        await Expect(search).ToHaveValueAsync(user.Username);
        Assert.Equal([first], asked);
        await page.Clock.RunForAsync(Pause);
        await Poll.UntilAsync(() => asked.Count > 1);
        answer.SetResult();
        await page.Clock.ResumeAsync();

        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(1);
        await Expect(search).ToHaveValueAsync(user.Username);
        Assert.Equal([first, user.Username], asked);
        Assert.NotEqual(0, invoice.Id);
    }
}
