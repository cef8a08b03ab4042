namespace Users.Api.Tests;

public sealed class LostCommitTests
{
    [Theory]
    [InlineData(Loss.Request)]
    [InlineData(Loss.Answer)]
    public async Task A_commit_that_got_lost_or_whose_answer_did_is_one_effect(Loss loss)
    {
        await using var app = new UsersApp { HasFaultyNetwork = true };
        await app.InitializeAsync();
        var id = (long)(await FailingAsync("POST", "", UsersApp.Body("ada"), HttpStatusCode.Created))["id"]!;
        var tag = (await app.Client.GetAsync($"/users/{id}")).Headers.ETag!.ToString();
        await FailingAsync("PATCH", $"/{id}", """{"username":"grace"}""", HttpStatusCode.OK, ("If-Match", tag));
        await FailingAsync("POST", $"/{id}/deactivate", null, HttpStatusCode.OK);
        app.Network.Lose(loss, "user_events");
        using var deleted = await app.Client.DeleteAsync($"/users/{id}");
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(4, app.Network.Failures);
        Assert.Equal(
            "created, updated, deactivated, deleted",
            await app.ExecuteAsync($"SELECT string_agg(substr(type, 6), ', ' ORDER BY id) FROM user_events WHERE user_id = {id}"));

        // Every change of a user is told to others.
        Task<System.Text.Json.Nodes.JsonNode> FailingAsync(
            string method, string path, string? json, HttpStatusCode status, params (string, string)[] headers)
        {
            app.Network.Lose(loss, "user_events");
            return app.Client.SendAsync(method, "/users" + path, json, headers).JsonAsync(status);
        }
    }
}
