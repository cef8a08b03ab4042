using System.Text.Json.Nodes;

namespace Users.Api.Tests;

public sealed class RoleTests(UsersApp app) : IClassFixture<UsersApp>
{
    [Fact]
    public async Task A_member_sees_and_edits_only_themselves()
    {
        var (own, other) = (await app.CreateUserAsync(), await app.CreateUserAsync());
        using var member = app.ClientFor(app.Issuer.Member((long)own["id"]!));
        using var list = await member.GetAsync("/users");
        Assert.Equal("1", list.Headers.GetValues("X-Total-Count").Single());
        Assert.Equal([(long)own["id"]!], (await list.JsonAsync()).Ids());
        Assert.Empty((await member.GetAsync($"/users?username={other["username"]}").JsonAsync()).AsArray());

        var name = UsersApp.NewName();
        var changed = await member.SendAsync("PATCH", $"/users/{own["id"]}", $$"""{"username":"{{name}}","role":"member"}""").JsonAsync();
        Assert.Equal(name, (string)changed["username"]!);
        await member.SendAsync("PATCH", $"/users/{own["id"]}", """{"role":"admin"}""").IsProblemAsync(HttpStatusCode.Forbidden);
        foreach (var (method, path) in ((string, string)[])[("GET", ""), ("PATCH", ""), ("PUT", ""), ("GET", "/history")])
        {
            var body = method == "GET" ? null : """{"username":"mine","email":"mine@example.com","role":"admin"}""";
            await member.SendAsync(method, $"/users/{other["id"]}{path}", body).IsProblemAsync(HttpStatusCode.NotFound);
        }

        foreach (var (method, path) in ((string, string)[])[
            ("DELETE", ""), ("POST", "/deactivate"), ("POST", "/reactivate"), ("POST", "/set-password-link")])
        {
            await member.SendAsync(method, $"/users/{own["id"]}{path}").IsProblemAsync(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Roles_and_states_are_given_changed_and_filtered_by()
    {
        var name = UsersApp.NewName();
        var body = $$"""{"username":"{{name}}","email":"{{name}}@example.com","role":"admin"}""";
        var user = await app.Client.SendAsync("POST", "/users", body).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(("admin", true, false), ((string)user["role"]!, (bool)user["active"]!, (bool)user["has_password"]!));
        await app.CreateAdminAsync();
        Assert.Contains((long)user["id"]!, (await app.Client.GetAsync("/users?role=admin&active=true").JsonAsync()).Ids());

        var put = await app.Client.SendAsync("PUT", $"/users/{user["id"]}", UsersApp.Body(name)).JsonAsync();
        Assert.Equal("admin", (string)put["role"]!);
        var patched = await app.Client.SendAsync("PATCH", $"/users/{user["id"]}", """{"role":"member"}""").JsonAsync();
        Assert.Equal("member", (string)patched["role"]!);
        Assert.False((bool)(await app.Client.SendAsync("POST", $"/users/{user["id"]}/deactivate").JsonAsync())["active"]!);
        Assert.Contains((long)user["id"]!, (await app.Client.GetAsync("/users?role=member&active=false").JsonAsync()).Ids());
        Assert.DoesNotContain((long)user["id"]!, (await app.Client.GetAsync("/users?active=true&limit=500").JsonAsync()).Ids());
        await app.Client.GetAsync("/users?role=owner&active=maybe").HasErrorsAsync(HttpStatusCode.BadRequest, "role", "active");
        await app.Client.SendAsync("PATCH", $"/users/{user["id"]}", """{"role":"owner"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "role");
    }

    [Fact]
    public async Task Actions_obey_if_match()
    {
        var user = await app.CreateUserAsync();
        foreach (var action in (string[])["deactivate", "reactivate", "set-password-link", "sign-out"])
        {
            await app.Client.SendAsync("POST", $"/users/{user["id"]}/{action}", null, ("If-Match", "\"00000001\""))
                .IsProblemAsync(HttpStatusCode.PreconditionFailed);
            await app.Client.SendAsync("POST", $"/users/987654321/{action}").IsProblemAsync(HttpStatusCode.NotFound);
        }
    }
}
