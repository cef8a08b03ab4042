using System.Text;

namespace Users.Api.Tests;

/// <summary>What is sent to the pages and to the provider in the place of their forms is the sender's mistake, and does nothing.</summary>
public sealed class HostileFormTests(MailApp app) : IClassFixture<MailApp>
{
    private const string Form = "application/x-www-form-urlencoded";

    private static readonly string[] Pages =
    [
        "/account/sign-in", "/account/forgot-password", "/account/set-password", "/account/confirm-email", "/account/second-factor", "/account/password",
        "/account/passkeys", "/account/authenticator", "/account/sign-out", "/connect/authorize", "/connect/token", "/connect/revocation", "/connect/end-session",
    ];

    private static readonly Dictionary<string, (string Type, string Body)> Broken = new()
    {
        ["many fields"] = (Form, string.Concat(Enumerable.Repeat("a=1&", 3000))),
        ["a long name"] = (Form, new string('k', 5000) + "=1"),
        ["an encoding that there is not"] = ($"{Form}; charset=utf-7", "a=1"),
        ["a null character"] = (Form, "username=a%00b"),
        ["two types"] = ($"{Form}, {Form}", "a=1"),
        ["no boundary"] = ("multipart/form-data", "a=1"),
        ["another boundary"] = ("multipart/form-data; boundary=x", "--y\r\n"),
    };

    public static TheoryData<string> WhatIsBroken() => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(WhatIsBroken))]
    public async Task Broken_form_is_a_problem(string broken)
    {
        foreach (var page in Pages)
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Broken[broken].Body));
            content.Headers.TryAddWithoutValidation("Content-Type", Broken[broken].Type);
            var problem = await app.Client.PostAsync(page, content).IsProblemAsync(HttpStatusCode.BadRequest);
            Assert.Equal("malformed_body", (string)problem["code"]!);
        }
    }

    [Theory]
    [InlineData("ada\r\nBcc: eve@example.com")]
    [InlineData("\u202eadmin")]
    [InlineData("<script>alert(1)</script>\"'&")]
    public async Task Odd_text_is_a_name_that_nobody_has_and_is_shown_as_text(string text)
    {
        using var browser = app.NewBrowser();
        using var signIn = await browser.SignInAsync("/account/sign-in", text, text);
        Assert.Equal(HttpStatusCode.OK, signIn.StatusCode);
        var html = await signIn.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Cookies.GetAllCookies(), cookie => cookie.Name == "idp");
        using var forgotten = await browser.SubmitAsync("/account/forgot-password", ("username", text));
        Assert.Equal(HttpStatusCode.OK, forgotten.StatusCode);
    }

    [Fact]
    public async Task Name_with_markup_is_text_on_every_page_that_shows_it()
    {
        const string Name = "<img src=x onerror=alert(1)>\"'&amp;";
        var body = new System.Text.Json.Nodes.JsonObject { ["username"] = Name, ["email"] = "markup@example.com", ["password"] = SignInApp.Password };
        var user = await app.Client.SendAsync("POST", "/users", body.ToJsonString()).JsonAsync(HttpStatusCode.Created);
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync("/account/sign-in", Name, SignInApp.Password);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        var link = (string)(await app.Client.SendAsync("POST", $"/users/{user["id"]}/set-password-link").JsonAsync())["url"]!;
        foreach (var page in (string[])["/account/password", "/account/passkeys", "/account/authenticator", "/account/sign-out", link])
        {
            using var shown = link == page ? await browser.OpenAsync(page) : await browser.GetAsync(page);
            Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
            var html = await shown.Content.ReadAsStringAsync();
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        }

        using var invitation = await browser.OpenAsync(link);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#x27;&amp;amp;", await invitation.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
