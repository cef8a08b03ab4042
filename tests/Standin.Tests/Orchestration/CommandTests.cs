using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Orchestration;

public sealed class CommandTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();

    [Fact]
    public async Task A_command_is_done_by_name_or_by_resource()
    {
        var asked = new List<string>();
        var script = _builder.AddScript("script").WithCommand("load", "Load", context =>
        {
            asked.Add(context.ResourceName);
            return Task.FromResult(CommandResults.Failure("no data"));
        });
        await using var app = await _builder.StartAsync();
        Assert.Equal("no data", (await app.ResourceCommands.ExecuteCommandAsync("Script", "load", TestApp.Deadline)).ErrorMessage);
        Assert.False((await app.ResourceCommands.ExecuteCommandAsync(script.Resource, "load", TestApp.Deadline)).Success);
        Assert.Equal(["Script", "script"], asked);
    }

    [Fact]
    public async Task What_is_not_there_is_named()
    {
        _builder.AddScript("script");
        await using var app = await _builder.StartAsync();
        Assert.Equal("Resource 'other' not found.", (await app.ResourceCommands.ExecuteCommandAsync("other", "start", TestApp.Deadline)).ErrorMessage);
        Assert.Equal("Command 'fly' not available for resource 'script'.", (await app.ResourceCommands.ExecuteCommandAsync("script", "fly", TestApp.Deadline)).ErrorMessage);
    }

    [Fact]
    public async Task An_exception_is_a_failure_and_an_end_is_none()
    {
        _builder.AddScript("script")
            .WithCommand("throw", "Throw", _ => throw new InvalidOperationException("thrown"))
            .WithCommand("wait", "Wait", async context =>
            {
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return CommandResults.Success();
            });
        await using var app = await _builder.StartAsync();
        Assert.Equal("Unhandled exception thrown while executing command 'throw': thrown", (await app.ResourceCommands.ExecuteCommandAsync("script", "throw", TestApp.Deadline)).ErrorMessage);

        using var stop = new CancellationTokenSource();
        var waiting = app.ResourceCommands.ExecuteCommandAsync("script", "wait", stop.Token);
        await stop.CancelAsync();
        Assert.True((await waiting).Canceled);
    }

    [Fact]
    public async Task An_http_command_sends_a_request()
    {
        var requests = new List<string>();
        var server = _builder.AddServer("server").WithHttpCommand("/reset", "Reset", commandName: "reset");
        server.WithHttpCommand("/load", "Load", commandName: "load", commandOptions: new()
        {
            Method = HttpMethod.Put,
            PrepareRequest = context =>
            {
                requests.Add($"{context.ResourceName} {context.Request.Method} {context.Request.RequestUri}");
                return Task.CompletedTask;
            },
            GetCommandResult = async context => CommandResults.Failure(await context.Response.Content.ReadAsStringAsync(context.CancellationToken)),
        });
        await using var app = await _builder.StartAsync();
        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server", "reset", TestApp.Deadline)).Success);
        Assert.Equal(app.Variable("server", "PORT"), (await app.ResourceCommands.ExecuteCommandAsync("server", "load", TestApp.Deadline)).ErrorMessage);
        Assert.Equal([$"server PUT {server.GetEndpoint("http").Url}/load"], requests);
    }

    [Fact]
    public void An_http_command_can_be_done_while_the_resource_runs()
    {
        var server = _builder.AddServer("server").WithHttpCommand("/reset", "Reset");
        using var app = _builder.Build();
        var command = Assert.Single(server.Resource.Annotations.OfType<ResourceCommandAnnotation>());
        Assert.Equal("server-http-http-post-/reset", command.Name);
        Assert.Equal(ResourceCommandState.Enabled, StateIn(KnownResourceStates.Running));
        Assert.Equal(ResourceCommandState.Disabled, StateIn(KnownResourceStates.Finished));

        ResourceCommandState StateIn(string state) => command.UpdateState(new()
        {
            ResourceSnapshot = new() { ResourceType = "Executable", Properties = [], State = state },
            ServiceProvider = app.Services,
        });
    }
}
