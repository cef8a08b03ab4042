using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Users.Api.Accounts;
using Users.Api.Accounts.Pages;

namespace Users.Api.Tests;

/// <summary>No form of the account pages does what another site has a browser send.</summary>
public sealed partial class AntiforgeryTests(MailApp app) : IClassFixture<MailApp>
{
    private const string TokenField = "__RequestVerificationToken";

    // Everything that any of the forms takes, so that what is missing is the token alone.
    private static readonly (string, string)[] Fields =
    [
        ("username", "admin"), ("password", SignInApp.Password), ("newPassword", "sea otters juggle pebbles"), ("code", "123456"), ("secret", "x"),
        ("name", "My phone"), ("credential", "{}"), ("id", "1"), ("confirm", "true"), ("token", "x"),
    ];

    [Fact]
    public async Task No_form_is_taken_without_its_token_or_with_that_of_another_browser()
    {
        var (id, name) = await app.CreateAccountAsync();
        using var browser = app.NewBrowser();
        using var signedIn = await browser.SignInAsync("/account/sign-in", name, SignInApp.Password);
        using var other = app.NewBrowser();
        var foreign = (await other.HiddenFieldsAsync("/account/sign-in")).Single(field => field.Name == TokenField).Value;
        var before = await StateAsync(id);

        foreach (var form in Forms())
        {
            foreach (var token in (string?[])[null, foreign])
            {
                using var answer = await browser.PostAsync(form, [.. Fields, (SignedInPage.AccountField, $"{id}"), .. token is null ? [] : new[] { (TokenField, token) }]);
                Assert.Equal((form, HttpStatusCode.Redirect, Anew(form)), (form, answer.StatusCode, answer.Headers.Location?.OriginalString));
                Assert.False(answer.Headers.Contains("Set-Cookie"), form);
            }
        }

        Assert.Equal(before, await StateAsync(id));
        using var still = await browser.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task A_form_of_a_tab_in_which_somebody_else_was_signed_in_is_shown_anew()
    {
        var ((_, first), (id, second)) = (await app.CreateAccountAsync(), await app.CreateAccountAsync());
        using var browser = app.NewBrowser();
        using var before = await browser.SignInAsync("/account/sign-in", first, SignInApp.Password);
        await browser.SetUpAuthenticatorAsync(DateTimeOffset.UtcNow);
        var forms = new List<(string Form, (string, string)[] Fields)>();
        foreach (var (page, action) in ((string, string)[])[("/account/password", ""), (SecondFactors.Page, "?handler=Remove"), (SecondFactors.Page, "?handler=RecoveryCodes"), ("/account/sign-out", "")])
        {
            forms.Add((page + action, [.. await browser.HiddenFieldsAsync(page), ("password", SignInApp.Password), ("newPassword", "sea otters juggle pebbles")]));
        }

        using var after = await browser.SignInAsync("/account/sign-in", second, SignInApp.Password);
        await browser.SetUpAuthenticatorAsync(DateTimeOffset.UtcNow);
        var state = await StateAsync(id);
        foreach (var (form, fields) in forms)
        {
            using var answer = await browser.PostAsync(form, fields);
            Assert.Equal((HttpStatusCode.Redirect, Anew(form)), (answer.StatusCode, answer.Headers.Location?.OriginalString));
            using var anew = await browser.GetAsync(Anew(form));
            Assert.Contains("Nothing was done: try again", await anew.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(state, await StateAsync(id));
        using var own = await browser.SubmitAsync(SecondFactors.Page, "?handler=Remove");
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.NotEqual(state, await StateAsync(id));
    }

    /// <summary>The address of every form there is, but for those that links open: they show what the link is for to whoever has it.</summary>
    private string[] Forms()
    {
        var models = typeof(AccountPages).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract).ToDictionary(type => type.Name);
        string[] forms = [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page && models.TryGetValue($"{page.ViewEnginePath[1..]}Model", out var model) && !model.IsSubclassOf(typeof(LinkPage))
                ? HandlersOf(model).Select(handler => $"/{endpoint.RoutePattern.RawText}{handler}")
                : [])
            .Distinct()];
        Assert.True(forms.Length >= 14, string.Join('\n', forms));
        return forms;
    }

    /// <summary>Where the page of a form is shown again, which says why.</summary>
    private static string Anew(string form) => $"{form}{(form.Contains('?', StringComparison.Ordinal) ? '&' : '?')}stale=1";

    private static IEnumerable<string> HandlersOf(Type model) => model.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Select(method => HandlerName().Match(method.Name)).Where(match => match.Success)
        .Select(match => match.Groups[1].Length == 0 ? "" : $"?handler={match.Groups[1].Value}");

    /// <summary>How many rows there are of what the forms make.</summary>
    private async Task<string> StateAsync(long id) => (string)(await app.ExecuteAsync(
        $"""
        SELECT concat_ws(' ',
            (SELECT count(*) FROM user_history), (SELECT count(*) FROM sign_in_failures), (SELECT count(*) FROM password_requests),
            (SELECT count(*) FROM used_challenges), (SELECT count(*) FROM ended_sign_ins), (SELECT security_stamp FROM accounts WHERE user_id = {id}),
            (SELECT md5(string_agg(hash::text, ' ' ORDER BY hash)) FROM recovery_codes WHERE user_id = {id}))
        """))!;

    [GeneratedRegex("^OnPost(.*?)(?:Async)?$")]
    private static partial Regex HandlerName();
}
