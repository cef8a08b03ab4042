namespace EndToEnd.Tests;

/// <summary>What needs a recent sign-in, where that was too long ago.</summary>
public sealed class ReauthenticationTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Own_address_is_changed_after_signing_in_again_and_what_was_typed_is_kept()
    {
        var user = await TestUser.CreateAsync(system);
        var page = await browser.OpenAsync(system.Address);
        await page.SignInAsync(user.Username, user.Password, "/account");
        // Ten minutes do not pass here, so that the first answer is the one that the service gives then (ReauthenticationTests of Users.Api.Tests).
        var isRefused = false;
        await page.RouteAsync("**/api/users/*", route =>
        {
            var refuses = !isRefused && route.Request.Method == "PATCH";
            isRefused |= refuses;
            return refuses ? RefuseAsync(route) : route.ContinueAsync();
        });
        var address = page.GetByRole(AriaRole.Textbox, new() { Name = "Email", Exact = true });
        await address.FillAsync($"{user.Username}@example.org");
        await address.PressAsync("Enter");

        var alert = page.GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync("10 minutes");
        await page.AssertNoViolationAsync("asked to sign in again");
        var tab = await page.Context.RunAndWaitForPageAsync(() => page.PressAsync(alert.GetByRole(AriaRole.Link)));
        // Although this browser is signed in.
        await tab.FillSignInAsync(user.Username, user.Password);
        await tab.WaitForURLAsync("**/signed-in");

        await Expect(address).ToHaveValueAsync($"{user.Username}@example.org");
        await address.PressAsync("Enter");
        await Expect(page.GetByText($"Open the link that was sent to {user.Username}@example.org")).ToBeVisibleAsync();
    }

    private static Task RefuseAsync(IRoute route) => route.FulfillAsync(new()
    {
        Status = 403,
        ContentType = "application/problem+json",
        Body = """
            {"title":"Forbidden","status":403,"code":"reauthentication_required","params":{"minutes":10},"traceId":"0",
             "detail":"Sign in again to change this: your sign-in is more than 10 minutes old."}
            """,
    });
}
