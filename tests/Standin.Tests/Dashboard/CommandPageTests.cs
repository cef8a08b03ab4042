using System.Net;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Dashboard;

public sealed class CommandPageTests
{
    private static readonly string[] s_lifecycle = ["start", "stop", "restart"];

    private readonly IDistributedApplicationBuilder _builder = DashboardClient.CreateBuilder();

    [Fact]
    public async Task A_command_is_done_and_says_what_has_become_of_it()
    {
        _builder.AddScript("script").WithCommand("fail", "Try", _ => Task.FromResult(CommandResults.Failure("no data")));
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        Assert.Contains("<p data-result class=\"ok\">&#x27;Stop&#x27; of &#x27;script&#x27; was done.</p>", await Text(await client.Post("/resources/script/commands/stop")), StringComparison.Ordinal);
        Assert.Equal("Finished", app.Now("script").State?.Text);
        Assert.Contains("<p data-result class=\"bad\">&#x27;Try&#x27; of &#x27;script&#x27; failed: no data</p>", await Text(await client.Post("/resources/script/commands/fail")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_asks_is_done_once_it_is_confirmed()
    {
        var done = 0;
        _builder.AddScript("script").WithCommand("reset", "Reset", _ =>
        {
            done++;
            return Task.FromResult(CommandResults.Success());
        }, new() { ConfirmationMessage = "Delete \"all\"?" });
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        Assert.Contains("data-confirm=\"Delete &quot;all&quot;?\"", await client.Page("/"), StringComparison.Ordinal);
        Assert.Contains("<p>Delete &quot;all&quot;?</p>", await Text(await client.Post("/resources/script/commands/reset")), StringComparison.Ordinal);
        Assert.Equal(0, done);
        Assert.Contains("was done", await Text(await client.Post("/resources/script/commands/reset", ("confirmed", "yes"))), StringComparison.Ordinal);
        Assert.Equal(1, done);
    }

    [Fact]
    public async Task A_form_of_another_site_does_nothing()
    {
        _builder.AddScript("script");
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        using var forged = await client.Send(HttpMethod.Post, "/resources/script/commands/stop", request => request.Content = new FormUrlEncodedContent([KeyValuePair.Create("form-token", "guessed")]));
        using var bare = await client.Send(HttpMethod.Post, "/resources/script/commands/stop");
        var own = await client.Page("/");
        var token = own[(own.IndexOf("name=\"form-token\" value=\"", StringComparison.Ordinal) + 25)..][..64];
        using var foreign = await client.Send(HttpMethod.Post, "/resources/script/commands/stop", request =>
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("form-token", token)]);
            request.Headers.Add("Origin", "http://localhost:8000");
        });
        Assert.All([forged, bare, foreign], response => Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode));
        Assert.Equal("Running", app.Now("script").State?.Text);
        using var done = await client.Send(HttpMethod.Post, "/resources/script/commands/stop", request =>
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("form-token", token)]);
            request.Headers.Add("Origin", client.Login.GetLeftPart(UriPartial.Authority));
        });
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_done_now_is_refused()
    {
        _builder.AddScript("script").WithCommand("never", "Never", _ => Task.FromResult(CommandResults.Success()), new() { UpdateState = _ => ResourceCommandState.Disabled });
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        Assert.Equal(HttpStatusCode.Conflict, (await client.Post("/resources/script/commands/never")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.Post("/resources/script/commands/start")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.Post("/resources/script/commands/fly")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.Post("/resources/other/commands/stop")).StatusCode);
    }

    [Fact]
    public async Task A_process_can_be_started_while_it_is_stopped_and_stopped_while_it_runs()
    {
        _builder.AddScript("script");
        await using var app = await _builder.StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        Assert.Equal(["stop", "restart"], await Offered(client));
        await client.Post("/resources/script/commands/stop");
        Assert.Equal(["start", "restart"], await Offered(client));
    }

    private static async Task<string> Text(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<IEnumerable<string>> Offered(DashboardClient client)
    {
        var page = await client.Page("/resources/script");
        return s_lifecycle.Where(command => page.Contains($"/commands/{command}\"", StringComparison.Ordinal));
    }
}
