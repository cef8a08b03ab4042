namespace Users.Api.Tests;

public sealed class SetPasswordLinkTests(RefreshTests.WithClock app) : IClassFixture<RefreshTests.WithClock>
{
    private const string Password = "a password of my own";

    [Fact]
    public async Task A_new_user_chooses_a_password_and_signs_in_with_it()
    {
        var (id, name, url) = await CreateAsync();
        Assert.StartsWith($"{TestIssuer.Issuer}account/set-password#", url, StringComparison.Ordinal);
        Assert.Contains(name, await UseAsync(url, "too short"), StringComparison.Ordinal);
        Assert.Contains("Your password has been set", await UseAsync(url, Password), StringComparison.Ordinal);

        using var browser = app.NewBrowser();
        await browser.SignInAsync("/account/sign-in", name, Password).HasStatusAsync(HttpStatusCode.Redirect);
        Assert.True((bool)(await app.Client.GetAsync($"/users/{id}").JsonAsync())["has_password"]!);
    }

    [Fact]
    public async Task Who_sets_a_password_is_signed_in_and_a_link_that_is_not_valid_any_more_leads_to_the_sign_in()
    {
        var (_, name, url) = await CreateAsync();
        using var browser = app.NewBrowser();
        using var set = await browser.SubmitAsync(url, ("newPassword", Password));
        using var account = await browser.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.OK, account.StatusCode);
        Assert.Contains(name, await account.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var notValid = await ReadAsync(url);
        Assert.Contains("<a class=\"button\" href=\"/\">Sign in</a>", notValid, StringComparison.Ordinal);
        Assert.Contains("ask an admin for a new link", notValid, StringComparison.Ordinal);
        Assert.DoesNotContain("forgot-password", notValid, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_counts_in_what_is_posted_only()
    {
        var (_, name, url) = await CreateAsync();
        var query = $"/account/set-password?token={url.Split('#')[1]}";
        using var browser = app.NewBrowser();
        using var page = await browser.GetAsync(query);
        var html = await page.Content.ReadAsStringAsync();
        Assert.DoesNotContain(name, html, StringComparison.Ordinal);
        Assert.Contains("This page needs JavaScript", html, StringComparison.Ordinal);
        using var posted = await browser.PostAsync(query, ("newPassword", Password));
        Assert.Contains("Link not valid", await posted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(name, await ReadAsync(url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_sets_no_password_and_is_shown_anew()
    {
        var (id, name, url) = await CreateAsync();
        using var browser = app.NewBrowser();
        using var foreign = await browser.PostAsync("/account/set-password", ("token", url.Split('#')[1]), ("newPassword", Password));
        var html = await foreign.Content.ReadAsStringAsync();
        Assert.Contains(name, html, StringComparison.Ordinal);
        Assert.DoesNotContain("Your password has been set", html, StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Cookies.GetAllCookies(), cookie => cookie.Name == "idp");
        Assert.False((bool)(await app.Client.GetAsync($"/users/{id}").JsonAsync())["has_password"]!);
    }

    [Fact]
    public async Task A_link_is_good_once_even_for_two_at_once()
    {
        var (_, _, url) = await CreateAsync();
        var browsers = Enumerable.Range(0, 8).Select(_ => app.NewBrowser()).ToList();
        var answers = await Task.WhenAll(browsers.Select(async browser =>
        {
            using var response = await browser.SubmitAsync(url, ("newPassword", Password));
            return await response.Content.ReadAsStringAsync();
        }));
        Assert.Single(answers, answer => answer.Contains("Your password has been set", StringComparison.Ordinal));
        Assert.Contains("Link not valid", await ReadAsync(url), StringComparison.Ordinal);
        browsers.ForEach(browser => browser.Dispose());
    }

    [Fact]
    public async Task A_link_expires_and_a_newer_one_replaces_it()
    {
        var (id, name, first) = await CreateAsync();
        var second = await app.Client.SendAsync("POST", $"/users/{id}/set-password-link").JsonAsync();
        Assert.Contains("Link not valid", await ReadAsync(first), StringComparison.Ordinal);
        Assert.Contains(name, await ReadAsync((string)second["url"]!), StringComparison.Ordinal);
        Assert.InRange((DateTime)second["expires_at"]!, Now().AddHours(71), Now().AddHours(72));
        app.Clock.Advance(TimeSpan.FromHours(73));
        Assert.Contains("Link not valid", await ReadAsync((string)second["url"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_ends_with_a_change_of_the_address_or_the_password()
    {
        var (id, name, url) = await CreateAsync();
        await app.Client.SendAsync("PATCH", $"/users/{id}", $$"""{"username":"{{name}}.new"}""").JsonAsync();
        Assert.DoesNotContain("Link not valid", await ReadAsync(url), StringComparison.Ordinal);
        await app.Client.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{name}}@elsewhere.example"}""").JsonAsync();
        Assert.Contains("Link not valid", await ReadAsync(url), StringComparison.Ordinal);

        var account = await app.CreateAccountAsync();
        var link = (string)(await app.Client.SendAsync("POST", $"/users/{account.Id}/set-password-link").JsonAsync())["url"]!;
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync("/account/sign-in", account.Name, SignInApp.Password);
        using var changed = await browser.SubmitAsync(
            "/account/password", ("password", SignInApp.Password), ("newPassword", "sea otters juggle pebbles"));
        Assert.Contains("Your password has been changed", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Link not valid", await ReadAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_is_in_no_table()
    {
        var (id, _, url) = await CreateAsync();
        var token = url.Split('#')[1];
        var kept = (string)(await app.ExecuteAsync($"SELECT set_password_links::text FROM set_password_links WHERE user_id = {id}"))!;
        Assert.DoesNotContain(token, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(token, (await app.Client.GetAsync($"/users/{id}/history").JsonAsync()).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_is_given_a_password_gets_no_link()
    {
        var name = UsersApp.NewName();
        var body = $$"""{"username":"{{name}}","email":"{{name}}@example.com","password":"{{Password}}"}""";
        var user = await app.Client.SendAsync("POST", "/users", body).JsonAsync(HttpStatusCode.Created);
        Assert.True((bool)user["has_password"]!);
        Assert.False(user.AsObject().ContainsKey("set_password_url"));
        await app.Client.SendAsync("POST", "/users", body.Replace(Password, "short", StringComparison.Ordinal))
            .HasErrorsAsync(HttpStatusCode.BadRequest, "password");
    }

    private async Task<(long Id, string Name, string Url)> CreateAsync()
    {
        var name = UsersApp.NewName();
        var user = await app.Client.SendAsync("POST", "/users", UsersApp.Body(name)).JsonAsync(HttpStatusCode.Created);
        return ((long)user["id"]!, name, (string)user["set_password_url"]!);
    }

    private DateTime Now() => app.Clock.GetUtcNow().UtcDateTime;

    private async Task<string> ReadAsync(string url)
    {
        using var browser = app.NewBrowser();
        using var response = await browser.OpenAsync(url);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string> UseAsync(string url, string password)
    {
        using var browser = app.NewBrowser();
        using var response = await browser.SubmitAsync(url, ("newPassword", password));
        return await response.Content.ReadAsStringAsync();
    }
}
