namespace Users.Api.Tests;

/// <summary>What was signed in outlives the process.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task After_a_restart_cookies_tokens_forms_and_links_are_good_still()
    {
        var first = new SignInApp();
        await first.InitializeAsync();
        using var before = first.NewBrowser();
        var (access, refresh) = await first.SignInAsync("admin", before);
        var waiting = new CodeFlow(first.Client);
        using var asked = await before.GetAsync(waiting.Authorize());
        var code = CodeFlow.CodeIn(asked);
        var user = await first.Client.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).JsonAsync(HttpStatusCode.Created);
        await first.DisposeAsync();

        await using var second = await Replica.StartAsync(first.ConnectionString);
        using var client = second.ClientFor(access);
        await client.GetAsync("/users/1").JsonAsync();
        Assert.NotNull((await second.RefreshAsync(refresh)).Refresh);
        using var browser = new Browser(second.Client.BaseAddress!, cookies: before.Cookies);
        await browser.GetAsync("/account/password").HasStatusAsync(HttpStatusCode.OK);
        using var link = await browser.OpenAsync((string)user["set_password_url"]!);
        Assert.Contains("Choose a password", await link.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await waiting.RedeemAsync(code, second.Client).HasStatusAsync(HttpStatusCode.OK);
    }
}
