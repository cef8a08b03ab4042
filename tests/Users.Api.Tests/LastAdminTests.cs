namespace Users.Api.Tests;

public sealed class LastAdminTests
{
    [Theory]
    [InlineData("PATCH", "", """{"role":"member"}""")]
    [InlineData("POST", "/deactivate", null)]
    [InlineData("DELETE", "", null)]
    public async Task Of_admins_who_all_go_at_once_one_is_left(string method, string action, string? body)
    {
        await using var app = new UsersApp();
        await app.InitializeAsync();
        var admins = new List<long>();
        for (var i = 0; i < 20; i++)
        {
            admins.Add(await app.CreateAdminAsync());
        }

        var answers = await Task.WhenAll(admins.Select(id => app.Client.SendAsync(method, $"/users/{id}{action}", body)));
        Assert.Equal(19, answers.Count(answer => answer.IsSuccessStatusCode));
        await answers.Single(answer => !answer.IsSuccessStatusCode).IsProblemAsync(HttpStatusCode.Conflict);
        Assert.Single((await app.Client.GetAsync("/users?role=admin&active=true").JsonAsync()).AsArray());
        Assert.Equal(20L, await app.ExecuteAsync("SELECT count(*) FROM user_history WHERE action = 'created'"));
        Assert.Equal(19L, await app.ExecuteAsync("SELECT count(*) FROM user_history WHERE action <> 'created'"));
    }
}
