using System.Text.Json.Nodes;

namespace Users.Api.Tests;

public sealed class SessionEndTests(SignInApp app) : IClassFixture<SignInApp>
{
    private const string NewPassword = "sea otters juggle pebbles";

    [Fact]
    public async Task A_refresh_gives_new_tokens_with_what_the_user_is_now()
    {
        var (id, name) = await app.CreateAccountAsync();
        var (_, refresh) = await app.SignInAsync(name);
        await app.Client.SendAsync("PATCH", $"/users/{id}", $$"""{"username":"{{name}}.new"}""").JsonAsync();
        var tokens = await new CodeFlow(app.Client).RefreshAsync(refresh).JsonAsync();
        Assert.Equal($"{name}.new", new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken((string)tokens["access_token"]!).GetClaim("preferred_username").Value);
    }

    [Theory]
    [InlineData("POST", "/users/{id}/deactivate", true)]
    [InlineData("POST", "/users/{id}/sign-out", false)]
    [InlineData("DELETE", "/users/{id}", true)]
    [InlineData("PATCH", "/users/{id}", false)]
    public async Task An_admin_ends_everything_that_a_user_has_signed_in(string method, string path, bool forGood)
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        var (_, first) = await app.SignInAsync(name, browser);
        var (_, second) = await app.SignInAsync(name);
        var body = method == "PATCH" ? """{"role":"admin"}""" : null;
        using var done = await app.Client.SendAsync(method, path.Replace("{id}", $"{id}", StringComparison.Ordinal), body);
        Assert.True(done.IsSuccessStatusCode);

        Assert.Equal("invalid_grant", (await app.RefreshAsync(first)).Error);
        Assert.Equal("invalid_grant", (await app.RefreshAsync(second)).Error);
        using var asked = await browser.GetAsync(new CodeFlow(app.Client).Authorize());
        Assert.Equal("/account/sign-in", asked.Headers.Location!.AbsolutePath);
        using var signIn = await browser.SignInAsync("/account/sign-in", name, SignInApp.Password);
        Assert.Equal(forGood ? HttpStatusCode.OK : HttpStatusCode.Redirect, signIn.StatusCode);
    }

    [Fact]
    public async Task A_code_from_before_is_worth_nothing_after()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        var flow = new CodeFlow(app.Client);
        var code = await flow.CodeAsync(browser, name, SignInApp.Password);
        await app.Client.SendAsync("POST", $"/users/{id}/deactivate").JsonAsync();
        await flow.RedeemAsync(code).HasStatusAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Changing_the_password_ends_all_but_the_browser_that_changed_it()
    {
        var (_, name) = await app.CreateAccountAsync();
        using var here = app.NewBrowser();
        using var elsewhere = app.NewBrowser();
        var (_, refresh) = await app.SignInAsync(name, here);
        await app.SignInAsync(name, elsewhere);

        using var wrong = await here.SubmitAsync("/account/password", ("password", "not the password"), ("newPassword", NewPassword));
        Assert.Contains("current password is wrong", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var shortOne = await here.SubmitAsync("/account/password", ("password", SignInApp.Password), ("newPassword", "short"));
        Assert.Contains("Must have 12 to 256 characters.", await shortOne.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var changed = await here.SubmitAsync("/account/password", ("password", SignInApp.Password), ("newPassword", NewPassword));
        Assert.Contains("Your password has been changed", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Assert.Equal("invalid_grant", (await app.RefreshAsync(refresh)).Error);
        await here.GetAsync("/account/password").HasStatusAsync(HttpStatusCode.OK);
        using var other = await elsewhere.GetAsync("/account/password");
        Assert.Equal("/account/sign-in", other.Headers.Location!.AbsolutePath);
        await elsewhere.SignInAsync("/account/sign-in", name, SignInApp.Password).HasStatusAsync(HttpStatusCode.OK);
        await elsewhere.SignInAsync("/account/sign-in", name, NewPassword).HasStatusAsync(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_member_signs_themselves_out_everywhere_and_nobody_else()
    {
        var (id, name) = await app.CreateAccountAsync();
        var (access, refresh) = await app.SignInAsync(name);
        using var member = app.ClientFor(access);
        await member.SendAsync("POST", "/users/1/sign-out").IsProblemAsync(HttpStatusCode.NotFound);
        await member.SendAsync("POST", $"/users/{id}/sign-out").HasStatusAsync(HttpStatusCode.NoContent);
        Assert.Equal("invalid_grant", (await app.RefreshAsync(refresh)).Error);
    }
}
