using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.JavaScript;

namespace Standin.Tests.Model;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class ViteAppTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder("--environment", "Development");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_runs_the_dev_script_on_its_port_once_its_packages_are_installed()
    {
        FakeNpm();
        var api = _builder.AddServer("api");
        var web = _builder.AddViteApp("web", _folder.Path).WithNpm(installCommand: "ci", installArgs: ["--no-audit"]).WithReference(api.GetEndpoint("http"));
        await using var app = await _builder.StartAsync();

        Assert.Equal(0, (await app.Ends("web-installer")).ExitCode);
        Assert.Contains("npm ci --no-audit", await app.Log("web-installer"));
        await Eventually.True(() => app.Log("web").Result.Any(line => line == $"npm run dev -- --port {app.Variable("web", "PORT")}"));
        Assert.Equal("development", app.Variable("web", "NODE_ENV"));
        Assert.Equal("web", app.Variable("web", "OTEL_SERVICE_NAME"));
        Assert.Equal(api.GetEndpoint("http").Url, app.Variable("web", "services__api__http__0"));
        Assert.NotEqual(web.GetEndpoint("http").Port.ToString(System.Globalization.CultureInfo.InvariantCulture), app.Variable("web", "PORT"));
    }

    [Fact]
    public async Task Its_packages_may_be_installed_by_command_only()
    {
        FakeNpm();
        var web = _builder.AddViteApp("web", _folder.Path).WithNpm(install: false);
        Assert.IsType<ViteAppResource>(web.Resource);
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.Running, app.Now("web").State?.Text);
        Assert.Equal(KnownResourceStates.NotStarted, app.Now("web-installer").State?.Text);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("web-installer", "start", TestApp.Deadline)).Success);
        await app.Ends("web-installer");
        Assert.Contains("npm install", await app.Log("web-installer"));
    }

    [Fact]
    public void Published_it_has_no_installer()
    {
        var builder = TestApp.CreateBuilder("--operation", "publish");
        builder.AddViteApp("web", _folder.Path);
        Assert.Equal("web", Assert.Single(builder.Resources).Name);
    }

    /// <summary>An npm first on PATH that says how it was called.</summary>
    private void FakeNpm()
    {
        var npm = _folder.File("npm");
        File.WriteAllText(npm, "#!/bin/sh\necho npm $*\n[ $1 = run ] && exec sleep 1000\nexit 0\n");
        File.SetUnixFileMode(npm, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _builder.Eventing.Subscribe<BeforeStartEvent>((started, _) =>
        {
            foreach (var resource in started.Model.Resources.OfType<ExecutableResource>().Where(resource => resource.Command == "npm"))
            {
                _builder.CreateResourceBuilder(resource).WithEnvironment("PATH", $"{_folder.Path}:{Environment.GetEnvironmentVariable("PATH")}");
            }

            return Task.CompletedTask;
        });
    }
}
