using System.Text.Json.Nodes;
using Tests.Smtp;
using Users.Api.Tests.Passkeys;

namespace Users.Api.Tests;

/// <summary>Users are told by mail what happens to their accounts, and confirm what they change.</summary>
public sealed class AccountMailTests(MailApp app) : IClassFixture<MailApp>
{
    [Fact]
    public async Task New_user_without_a_password_is_invited_and_the_admin_has_the_same_link()
    {
        var name = UsersApp.NewName();
        var user = await app.Client.SendAsync("POST", "/users", UsersApp.Body(name)).JsonAsync(HttpStatusCode.Created);
        Assert.Equal($"{name}@example.com", (string)user["invitation_sent_to"]!);
        Assert.Equal((string)user["set_password_url"]!, SmtpServer.LinkIn(await app.MailToAsync($"{name}@example.com", "Your new account")));
    }

    [Fact]
    public async Task Invitation_is_sent_again_with_a_new_link_and_who_has_a_password_gets_another_mail()
    {
        var name = UsersApp.NewName();
        var user = await app.Client.SendAsync("POST", "/users", UsersApp.Body(name)).JsonAsync(HttpStatusCode.Created);
        var sent = await app.Client.SendAsync("POST", $"/users/{user["id"]}/send-set-password-link").JsonAsync();
        Assert.Equal($"{name}@example.com", (string)sent["email"]!);
        Assert.False(sent.AsObject().ContainsKey("url"));
        await Poll.UntilAsync(() => app.Mail.Messages.Count(message => message.To.Mailboxes.Single().Address == $"{name}@example.com") == 2);
        await UnusableAsync((string)user["set_password_url"]!);

        var account = await app.CreateAccountAsync();
        await app.Client.SendAsync("POST", $"/users/{account.Id}/send-set-password-link").JsonAsync();
        await app.MailToAsync($"{account.Name}@example.com", "Set a new password");
    }

    [Fact]
    public async Task Without_mail_nothing_is_sent_and_the_answers_say_so()
    {
        await using var off = new SignInApp();
        await off.InitializeAsync();
        var user = await off.Client.SendAsync("POST", "/users", UsersApp.Body(UsersApp.NewName())).JsonAsync(HttpStatusCode.Created);
        Assert.False(user.AsObject().ContainsKey("invitation_sent_to"));
        var problem = await off.Client.SendAsync("POST", $"/users/{user["id"]}/send-set-password-link").JsonAsync(HttpStatusCode.Conflict);
        Assert.Equal("mail_off", (string)problem["code"]!);

        var token = off.Issuer.Member((long)user["id"]!);
        using var self = off.ClientFor(token);
        var changed = await self.SendAsync("PATCH", $"/users/{user["id"]}", $$"""{"email":"{{UsersApp.NewName()}}@example.org"}""").JsonAsync();
        Assert.EndsWith("@example.org", (string)changed["email"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PATCH")]
    [InlineData("PUT")]
    public async Task Own_new_address_takes_effect_when_it_is_confirmed_and_the_old_one_is_told(string method)
    {
        var (id, name) = await app.CreateAccountAsync();
        using var self = app.ClientFor(app.Issuer.Member(id));
        var changed = await self.SendAsync(method, $"/users/{id}", UsersApp.Body(name, $"{name}@example.org")).JsonAsync();
        Assert.Equal(($"{name}@example.com", $"{name}@example.org"), ((string)changed["email"]!, (string)changed["pending_email"]!));

        var link = SmtpServer.LinkIn(await app.MailToAsync($"{name}@example.org", "Confirm your new email address"));
        using var browser = app.NewBrowser();
        using var asked = await browser.OpenAsync(link);
        Assert.Contains($"{name}@example.org", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal($"{name}@example.com", (string)(await self.GetAsync($"/users/{id}").JsonAsync())["email"]!);

        using var foreign = await browser.PostAsync("/account/confirm-email", ("token", link.Split('#')[1]), ("confirm", "true"));
        Assert.Equal($"{name}@example.com", (string)(await self.GetAsync($"/users/{id}").JsonAsync())["email"]!);

        using var confirmed = await browser.SubmitAsync(link, ("confirm", "true"));
        Assert.Contains("Your email address has been changed", await confirmed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var user = await self.GetAsync($"/users/{id}").JsonAsync();
        Assert.Equal($"{name}@example.org", (string)user["email"]!);
        Assert.False(user.AsObject().ContainsKey("pending_email"));
        await app.MailToAsync($"{name}@example.com", "Your email address was changed");
        await UnusableAsync(link);
    }

    [Fact]
    public async Task Own_new_address_is_withdrawn_by_the_old_one_and_refused_if_it_is_taken()
    {
        var ((id, name), (_, other)) = (await app.CreateAccountAsync(), await app.CreateAccountAsync());
        using var self = app.ClientFor(app.Issuer.Member(id));
        await self.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{other}}@example.com"}""").HasErrorsAsync(HttpStatusCode.Conflict, "email");

        using var changed = await self.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{name}}@example.org"}""");
        var tag = changed.Headers.ETag!.ToString();
        var link = SmtpServer.LinkIn(await app.MailToAsync($"{name}@example.org", "Confirm your new email address"));
        using var withdraw = new HttpRequestMessage(HttpMethod.Patch, $"/users/{id}");
        withdraw.Headers.TryAddWithoutValidation("If-Match", tag);
        withdraw.Content = new StringContent($$"""{"email":"{{name}}@example.com"}""", System.Text.Encoding.UTF8, "application/json");
        using var withdrawn = await self.SendAsync(withdraw);
        Assert.False((await JsonNode.ParseAsync(await withdrawn.Content.ReadAsStreamAsync()))!.AsObject().ContainsKey("pending_email"));
        await UnusableAsync(link);
    }

    [Fact]
    public async Task Mail_to_addresses_that_a_user_claims_is_limited_even_for_many_at_once()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var self = app.ClientFor(app.Issuer.Member(id));
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => self.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"somebody{{i}}@example.org"}""")));
        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.OK))
        {
            Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalMinutes, 59, 60);
            var problem = await refused.IsProblemAsync(HttpStatusCode.TooManyRequests);
            Assert.Equal("rate_limited", (string)problem["code"]!);
        }

        Assert.Equal(5, await app.CountAsync(id));
        // What sends nothing to others goes on.
        await self.SendAsync("PATCH", $"/users/{id}", $$"""{"username":"{{name}}.new","email":"{{name}}@example.com"}""").JsonAsync();
        await app.Client.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{name}}@example.net"}""").JsonAsync();
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Theory]
    [InlineData("password")]
    [InlineData("sign-out")]
    [InlineData("deactivate")]
    public async Task Own_new_address_is_withdrawn_by_what_ends_all_sign_ins(string ending)
    {
        var (id, name) = await app.CreateAccountAsync();
        using var self = app.ClientFor(app.Issuer.Member(id));
        await self.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{name}}@example.org"}""").JsonAsync();
        var link = SmtpServer.LinkIn(await app.MailToAsync($"{name}@example.org", "Confirm your new email address"));
        if (ending == "password")
        {
            var url = (string)(await app.Client.SendAsync("POST", $"/users/{id}/set-password-link").JsonAsync())["url"]!;
            using var browser = app.NewBrowser();
            using var set = await browser.SubmitAsync(url, ("newPassword", "sea otters juggle pebbles"));
            Assert.Contains("Your password has been set", await set.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        else
        {
            using var ended = await app.Client.SendAsync("POST", $"/users/{id}/{ending}");
            Assert.True(ended.IsSuccessStatusCode);
        }

        if (ending == "deactivate")
        {
            await app.Client.SendAsync("POST", $"/users/{id}/reactivate").JsonAsync();
        }

        await UnusableAsync(link);
        var user = await app.Client.GetAsync($"/users/{id}").JsonAsync();
        Assert.Equal(($"{name}@example.com", false), ((string)user["email"]!, user.AsObject().ContainsKey("pending_email")));
    }

    [Fact]
    public async Task A_link_that_confirms_an_address_works_once_for_many_at_once()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var self = app.ClientFor(app.Issuer.Member(id));
        await self.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{name}}@example.org"}""").JsonAsync();
        var link = SmtpServer.LinkIn(await app.MailToAsync($"{name}@example.org", "Confirm your new email address"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var browser = app.NewBrowser();
            using var confirmed = await browser.SubmitAsync(link, ("confirm", "true"));
            return await confirmed.Content.ReadAsStringAsync();
        }));
        Assert.Single(answers, answer => answer.Contains("Your email address has been changed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Address_that_an_admin_changes_takes_effect_at_once_and_the_old_one_is_told()
    {
        var (id, name) = await app.CreateAccountAsync();
        var changed = await app.Client.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{name}}@example.org"}""").JsonAsync();
        Assert.Equal($"{name}@example.org", (string)changed["email"]!);
        await app.MailToAsync($"{name}@example.com", "Your email address was changed");
    }

    [Fact]
    public async Task Sign_in_from_a_new_browser_is_told_and_from_a_known_one_is_not()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser("203.0.113.250");
        using var first = await browser.SignInAsync("/account/sign-in", name, SignInApp.Password);
        Assert.Contains("203.0.113.250", (await app.MailToAsync($"{name}@example.com", "Sign-in from a new browser")).TextBody, StringComparison.Ordinal);
        using var second = await browser.SignInAsync("/account/sign-in", name, SignInApp.Password);
        Assert.Equal(1, await app.CountAsync(id));
    }

    [Fact]
    public async Task Sign_in_that_a_link_of_their_own_begins_is_not_told_even_where_a_second_factor_ends_it()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var here = app.NewBrowser();
        using var first = await here.SignInAsync("/account/sign-in", name, SignInApp.Password);
        var (_, codes) = await here.SetUpAuthenticatorAsync(TimeProvider.System.GetUtcNow());
        await app.MailToAsync($"{name}@example.com", "Sign-in from a new browser");
        await app.MailToAsync($"{name}@example.com", "An authenticator app was set up for your account");

        var link = (string)(await app.Client.SendAsync("POST", $"/users/{id}/set-password-link").JsonAsync())["url"]!;
        using var other = app.NewBrowser();
        using var asked = await other.SubmitAsync(link, ("newPassword", "sea otters juggle pebbles"));
        Assert.True(await other.GiveCodeAsync(asked.Headers.Location!.OriginalString, codes[0]));
        await app.MailToAsync($"{name}@example.com", "Your password was changed");
        Assert.Equal(3, await app.CountAsync(id));
    }

    [Fact]
    public async Task New_passkey_and_changed_password_are_told()
    {
        var (id, name, browser) = await app.CreateWithPasskeyAsync(new SoftAuthenticator());
        await app.MailToAsync($"{name}@example.com", "A passkey was added to your account");
        using var changed = await browser.SubmitAsync("/account/password", ("password", SignInApp.Password), ("newPassword", "sea otters juggle pebbles"));
        await app.MailToAsync($"{name}@example.com", "Your password was changed");
        browser.Dispose();
        Assert.Equal(3, await app.CountAsync(id));
    }

    [Fact]
    public async Task Deletion_erases_the_mail()
    {
        var (id, name) = await app.CreateAccountAsync();
        await app.Client.SendAsync("PATCH", $"/users/{id}", $$"""{"email":"{{name}}@example.org"}""").JsonAsync();
        Assert.Equal(1, await app.CountAsync(id));
        using var deleted = await app.Client.SendAsync("DELETE", $"/users/{id}");
        Assert.Equal(0, await app.CountAsync(id));
    }

    private async Task UnusableAsync(string link)
    {
        using var browser = app.NewBrowser();
        using var page = await browser.OpenAsync(link);
        Assert.Contains("Link not valid", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
