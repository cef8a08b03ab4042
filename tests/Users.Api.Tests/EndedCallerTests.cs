using System.Text.Json.Nodes;

namespace Users.Api.Tests;

/// <summary>A token is valid for minutes after its user was deactivated, deleted or given another role; nothing is changed by it any more.</summary>
public sealed class EndedCallerTests(UsersApp app) : IClassFixture<UsersApp>
{
    private static readonly Dictionary<string, (string Method, string Action, string? Body)> Endings = new()
    {
        ["deactivated"] = ("POST", "/deactivate", null),
        ["deleted"] = ("DELETE", "", null),
        ["demoted"] = ("PATCH", "", """{"role":"member"}"""),
    };

    public static TheoryData<string, string, string, string?> Attempts()
    {
        var attempts = new TheoryData<string, string, string, string?>();
        foreach (var ending in Endings.Keys)
        {
            attempts.Add(ending, "POST", "/{self}/reactivate", null);
            attempts.Add(ending, "PATCH", "/{self}", """{"role":"admin"}""");
            attempts.Add(ending, "PUT", "/{self}", """{"username":"rogue","email":"rogue@example.com","role":"admin"}""");
            attempts.Add(ending, "POST", "/{self}/sign-out", null);
            attempts.Add(ending, "POST", "/{self}/set-password-link", null);
            attempts.Add(ending, "POST", "", """{"username":"accomplice","email":"accomplice@example.com","role":"admin"}""");
            attempts.Add(ending, "PATCH", "/{other}", """{"role":"admin"}""");
            attempts.Add(ending, "POST", "/{other}/deactivate", null);
            attempts.Add(ending, "POST", "/{other}/set-password-link", null);
            attempts.Add(ending, "DELETE", "/{other}", null);
            attempts.Add(ending, "DELETE", "/{other}/second-factor", null);
        }

        return attempts;
    }

    [Theory]
    [MemberData(nameof(Attempts))]
    public async Task An_admin_who_is_none_any_more_changes_nothing(string ending, string method, string path, string? body)
    {
        var (self, other) = (await app.CreateAdminAsync(), await app.CreateUserAsync());
        using var rogue = app.ClientFor(app.Issuer.Admin(self));
        await EndAsync(ending, self);
        var before = await app.ExecuteAsync("SELECT count(*) FROM user_history");

        var address = "/users" + path.Replace("{self}", $"{self}", StringComparison.Ordinal).Replace("{other}", $"{other["id"]}", StringComparison.Ordinal);
        using var response = await rogue.SendAsync(method, address, body);
        await IsRefusedAsync(response, ending);

        Assert.Equal(before, await app.ExecuteAsync("SELECT count(*) FROM user_history"));
    }

    [Theory]
    [InlineData("deactivated")]
    [InlineData("deleted")]
    [InlineData("demoted")]
    public async Task No_operation_that_changes_something_is_open_to_an_admin_who_is_none_any_more(string ending)
    {
        var (self, other) = (await app.CreateAdminAsync(), await app.CreateUserAsync());
        using var rogue = app.ClientFor(app.Issuer.Admin(self));
        await EndAsync(ending, self);
        var paths = (await app.Client.GetAsync("/openapi/v1.json").JsonAsync())["paths"]!.AsObject();
        var operations = paths
            .SelectMany(path => path.Value!.AsObject().Select(operation => (Path: path.Key, Method: operation.Key.ToUpperInvariant(), Operation: operation.Value!)))
            .Where(operation => operation.Method != "GET").ToArray();
        Assert.InRange(operations.Length, 10, int.MaxValue);
        foreach (var (path, method, operation) in operations)
        {
            var body = operation["requestBody"]?["content"]?["application/json"]?["example"]?.ToJsonString();
            var address = path.Replace("{id}", $"{other["id"]}", StringComparison.Ordinal).Replace("{passkeyId}", "1", StringComparison.Ordinal);
            using var response = await rogue.SendAsync(method, address, body);
            await IsRefusedAsync(response, ending);
        }
    }

    [Theory]
    [InlineData("deactivated")]
    [InlineData("deleted")]
    public async Task A_member_who_is_none_any_more_changes_nothing(string ending)
    {
        var self = (long)(await app.CreateUserAsync())["id"]!;
        using var member = app.ClientFor(app.Issuer.Member(self));
        await EndAsync(ending, self);
        using var response = await member.SendAsync("PATCH", $"/users/{self}", $$"""{"email":"{{UsersApp.NewName()}}@example.com"}""");
        await IsRefusedAsync(response, ending);
    }

    [Theory]
    [InlineData("deactivated")]
    [InlineData("demoted")]
    public async Task A_stored_response_is_not_given_again_to_who_may_no_longer_ask_for_it(string ending)
    {
        var (self, other) = (await app.CreateAdminAsync(), await app.CreateUserAsync());
        using var admin = app.ClientFor(app.Issuer.Admin(self));
        Task<HttpResponseMessage> AskAsync() =>
            admin.SendAsync("POST", $"/users/{other["id"]}/set-password-link", null, ("Idempotency-Key", $"{ending}-{self}"));
        await AskAsync().JsonAsync();
        await EndAsync(ending, self);
        using var again = await AskAsync();
        await IsRefusedAsync(again, ending);
    }

    [Fact]
    public async Task Of_two_admins_who_deactivate_each_other_at_once_one_succeeds()
    {
        for (var round = 0; round < 5; round++)
        {
            var admins = new[] { await app.CreateAdminAsync(), await app.CreateAdminAsync() };
            var answers = await Task.WhenAll(admins.Select(async (id, i) =>
            {
                using var admin = app.ClientFor(app.Issuer.Admin(id));
                return await admin.SendAsync("POST", $"/users/{admins[1 - i]}/deactivate");
            }));
            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Unauthorized], answers.Select(answer => answer.StatusCode).Order());
        }
    }

    private async Task EndAsync(string ending, long user)
    {
        await app.CreateAdminAsync();
        var (method, action, body) = Endings[ending];
        using var response = await app.Client.SendAsync(method, $"/users/{user}{action}", body);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
    }

    private static async Task IsRefusedAsync(HttpResponseMessage response, string ending)
    {
        var (status, code) = ending == "demoted" ? (HttpStatusCode.Forbidden, "role_changed") : (HttpStatusCode.Unauthorized, "account_ended");
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["code"]!);
    }
}
