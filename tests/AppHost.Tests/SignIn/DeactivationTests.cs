using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AppHost.Tests.Running;

namespace AppHost.Tests.SignIn;

/// <summary>What becomes of sessions when an account changes.</summary>
[Collection(DevelopmentSystemTests.Name)]
public sealed class DeactivationTests(DevelopmentSystem system)
{
    [Theory]
    [InlineData("POST", "/deactivate")]
    [InlineData("DELETE", "")]
    public async Task Who_is_deactivated_or_deleted_is_out_at_once_and_cannot_sign_in(string method, string action)
    {
        var user = await TestUser.CreateAsync(system);
        using var browser = await SignedInClient.OpenAsync(system.Address, user.Username, user.Password);
        using var admin = system.CreateClient();
        using var done = await admin.SendAsync(method, $"/api/users/{user.Id}{action}");
        Assert.True(done.IsSuccessStatusCode, $"{(int)done.StatusCode} {await done.Content.ReadAsStringAsync()}");

        await Poll.UntilAsync(() => HasEndedAsync(browser));
        using var again = await SignedInClient.TryAsync(system.Address, user.Username, user.Password);
        Assert.EndsWith("/account/sign-in", again.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_password_ends_what_was_signed_in_with_the_old_one()
    {
        var user = await TestUser.CreateAsync(system);
        using var elsewhere = await SignedInClient.OpenAsync(system.Address, user.Username, user.Password);
        using var here = await SignedInClient.OpenAsync(system.Address, user.Username, user.Password);
        using var changed = await here.SubmitAsync("/account/password", ("password", user.Password), ("newPassword", $"new {user.Password}"));
        Assert.Contains("Your password has been changed", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await Poll.UntilAsync(() => HasEndedAsync(elsewhere));
        using var old = await SignedInClient.TryAsync(system.Address, user.Username, user.Password);
        Assert.EndsWith("/account/sign-in", old.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        using var again = await SignedInClient.OpenAsync(system.Address, user.Username, $"new {user.Password}");
    }

    [Fact]
    public async Task A_session_that_was_ended_elsewhere_does_not_come_back_without_a_password()
    {
        var user = await TestUser.CreateAsync(system);
        using var lost = await SignedInClient.OpenAsync(system.Address, user.Username, user.Password);
        using var here = await SignedInClient.OpenAsync(system.Address, user.Username, user.Password);
        var sessions = await here.Client.GetFromJsonAsync<JsonElement[]>("/auth/sessions");
        var other = Assert.Single(sessions!, session => !session.GetProperty("current").GetBoolean());

        using var ended = await here.Client.DeleteAsync($"/auth/sessions/{other.GetProperty("id").GetString()}");

        Assert.Equal(HttpStatusCode.NoContent, ended.StatusCode);
        using var me = await lost.Client.GetAsync("/auth/me");
        Assert.Equal(HttpStatusCode.Unauthorized, me.StatusCode);
        using var again = await lost.Client.GetAsync("/auth/login");
        Assert.EndsWith("/account/sign-in", again.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(user.Username, (await here.MeAsync()).GetProperty("username").GetString());
    }

    private static async Task<bool> HasEndedAsync(SignedInClient browser)
    {
        using var me = await browser.Client.GetAsync("/auth/me");
        return me.StatusCode == HttpStatusCode.Unauthorized;
    }

    [Fact]
    public async Task A_member_sees_themselves_and_their_own_invoices_only()
    {
        var (user, other) = (await TestUser.CreateAsync(system), await TestUser.CreateAsync(system));
        using var admin = system.CreateClient();
        foreach (var charged in new[] { user, other })
        {
            using var created = await admin.PostAsJsonAsync("/api/invoices", new { user_id = charged.Id, amount = "12.00" });
            Assert.Equal(HttpStatusCode.Created, created.StatusCode);
            // Members do not see drafts.
            using var issued = await admin.PostAsJsonAsync($"{created.Headers.Location}/issue", new { });
            Assert.Equal(HttpStatusCode.OK, issued.StatusCode);
        }

        using var browser = await SignedInClient.OpenAsync(system.Address, user.Username, user.Password);
        var users = await browser.Client.GetFromJsonAsync<System.Text.Json.JsonElement[]>("/api/users");
        Assert.Equal(user.Id, Assert.Single(users!).GetProperty("id").GetInt64());
        var invoices = await browser.Client.GetFromJsonAsync<System.Text.Json.JsonElement[]>("/api/invoices");
        Assert.Equal(user.Id, Assert.Single(invoices!).GetProperty("user_id").GetInt64());
        using var hidden = await browser.Client.GetAsync($"/api/users/{other.Id}");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var refused = await browser.Client.PostAsJsonAsync("/api/invoices", new { user_id = user.Id, amount = "1.00" });
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }
}
