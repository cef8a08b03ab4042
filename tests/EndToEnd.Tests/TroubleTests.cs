using System.Globalization;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>What people see and can do when the server or the network lets them down.</summary>
public sealed class TroubleTests(PublishedSystem system, BrowserFixture browser)
{
    [Theory]
    [InlineData("/users", 429, "/api/users?")]
    [InlineData("/invoices", 503, "/api/invoices?")]
    [InlineData("/", 429, "/api/invoices/summary?")]
    [InlineData("/users/1", 503, "/api/users/1")]
    [InlineData("/account", 429, "/auth/sessions")]
    public async Task What_is_read_waits_as_the_server_asks_says_so_and_goes_on_by_itself(string path, int status, string api)
    {
        var page = await browser.OpenSignedInAsync(system);
        var end = await RefuseAsync(page, "GET", api, status, retryAfter: 5);
        // Not until it is loaded: the pause may be over by then.
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Commit });

        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "The server asks to wait. Trying again in 5 s…" }).First).ToBeVisibleAsync();
        end();

        await Expect(page.GetByText("Trying again in 5 s…")).ToHaveCountAsync(0);
        await page.SettleAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_hovering_over_a_link_has_begun_to_read_waits_too()
    {
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/account");
        await page.SettleAsync();
        var end = await RefuseAsync(page, "GET", "/api/invoices?", 429, retryAfter: 5);
        await page.GetByRole(AriaRole.Link, new() { Name = "Invoices", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Trying again in 5 s…")).ToBeVisibleAsync();
        end();

        await page.SettleAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(429, "Too many requests")]
    [InlineData(503, "The service is not available right now")]
    public async Task What_is_written_is_sent_again_only_by_the_person(int status, string title)
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenSignedInAsync(system);
        var requests = 0;
        page.Request += (_, request) => requests += request.Method == "POST" && request.Url.EndsWith("/api/invoices", StringComparison.Ordinal) ? 1 : 0;
        var end = await RefuseAsync(page, "POST", "/api/invoices", status, retryAfter: 1);
        await page.GotoAsync($"/invoices/new?user={user.Id}");
        await page.GetByLabel("Description").FillAsync("Work");
        await page.GetByLabel("Unit price").FillAsync("10");
        await page.Button("Create draft").ClickAsync();

        var alert = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync(title);
        await Expect(alert).ToContainTextAsync("Try again in 1 second.");
        await Expect(page.GetByLabel("Description")).ToHaveValueAsync("Work");
        Assert.Equal(1, requests);

        end();
        await page.Button("Create draft").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Draft #"), Level = 1 })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_a_network_that_is_said_and_nothing_typed_is_lost()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/users/{user.Id}/edit");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox, new() { Name = "Email", Exact = true }).FillAsync($"later-{user.Username}@example.com");
        await page.Context.SetOfflineAsync(true);
        await Expect(page.GetByText("You are offline.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save changes", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Alert)).ToContainTextAsync("The server cannot be reached");

        await page.Context.SetOfflineAsync(false);
        await Expect(page.GetByText("You are offline.")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save changes", Exact = true }).ClickAsync();
        await Expect(page.GetByText($"User {user.Username} saved.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/", "/api/invoices/summary?")]
    [InlineData("/users", "/api/users?")]
    [InlineData("/users/1", "/api/users/1")]
    [InlineData("/invoices", "/api/invoices?")]
    [InlineData("/account", "/auth/sessions")]
    public async Task An_api_that_fails_shows_what_to_do_and_doing_it_helps(string path, string api)
    {
        var page = await browser.OpenSignedInAsync(system);
        var end = await RefuseAsync(page, "GET", api, 500, retryAfter: null);
        await page.GotoAsync(path);
        var alert = page.GetByRole(AriaRole.Alert).First;
        await Expect(alert).ToContainTextAsync("Something went wrong on the server");
        await Expect(alert).ToContainTextAsync("Try again. If it happens again, report it.");
        await Expect(alert).ToContainTextAsync("Trace id: 0123456789abcdef");

        end();
        await alert.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await page.SettleAsync();
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_again_stays_and_is_marked_as_old()
    {
        var user = await TestUser.CreateAsync(system);
        await TestInvoice.DraftAsync(system, user, "31.41");
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/invoices?user={user.Id}");
        await Expect(page.GetByText("$31.41").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        await page.RouteAsync(new Regex("/api/invoices\\?"), route => route.FulfillAsync(new() { Status = 500 }));
        await page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Draft #"), Level = 1 })).ToBeVisibleAsync();
        await page.Clock.InstallAsync();
        await page.Clock.FastForwardAsync(10_000);
        await page.GoBackAsync();

        await Expect(page.GetByText("$31.41").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        await Expect(page.GetByText(new Regex("Could not refresh\\. You see it as it was at "))).ToBeVisibleAsync();
    }

    private static async Task<Action> RefuseAsync(IPage page, string method, string api, int status, int? retryAfter)
    {
        var refusing = true;
        var headers = new Dictionary<string, string> { ["Content-Type"] = "application/problem+json" };
        if (retryAfter is { } seconds)
        {
            headers["Retry-After"] = seconds.ToString(CultureInfo.InvariantCulture);
        }

        await page.RouteAsync(new Regex(Regex.Escape(api) + (api.EndsWith('?') ? "" : "$")), route => refusing && route.Request.Method == method
            ? route.FulfillAsync(new() { Status = status, Headers = headers, Body = $$"""{"status":{{status}},"title":"Refused","traceId":"0123456789abcdef"}""" })
            : route.ContinueAsync());
        return () => refusing = false;
    }
}
