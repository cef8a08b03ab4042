using AppHost.EmbeddedPostgres;
using AppHost.Npm;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace AppHost.Tests.EmbeddedPostgres;

public sealed class WithNpmPackagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WithNpmPackagesTests() => File.WriteAllText(_folder.At("package.json"), """{ "name": "app", "private": true }""");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_resource_starts_when_its_packages_are_installed()
    {
        await File.WriteAllTextAsync(_folder.At("package-lock.json"), """{ "name": "app", "lockfileVersion": 3, "requires": true, "packages": { "": { "name": "app" } } }""");
        await using var app = await StartAsync();

        await app.WaitForAsync("app", resource => resource.Snapshot.State?.Text == KnownResourceStates.Finished);

        var log = await app.LogAsync("app");
        Assert.Contains(log, line => line.Contains("Installing packages in", StringComparison.Ordinal));
        Assert.Contains(log, line => line.Contains("installed before I run: true", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_resource_fails_to_start_with_a_reason_when_they_are_not()
    {
        await using var app = await StartAsync();

        await app.WaitForAsync("app", resource => resource.Snapshot.State?.Text == KnownResourceStates.FailedToStart);

        Assert.Contains(await app.LogAsync("app"), line => line.Contains("package-lock.json", StringComparison.Ordinal));
    }

    private Task<PostgresApp> StartAsync() => PostgresApp.StartUnawaitedAsync(builder =>
    {
        foreach (var resource in builder.Resources.ToArray())
        {
            builder.Resources.Remove(resource);
        }

        builder.AddExecutable("app", "node", _folder.Path, "-e", "console.log('installed before I run: ' + require('fs').existsSync('node_modules/.installed'))").WithNpmPackages();
    });
}
