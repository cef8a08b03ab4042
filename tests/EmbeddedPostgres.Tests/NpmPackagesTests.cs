using Aspire.Hosting;
using EmbeddedPostgres.Npm;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmbeddedPostgres.Tests;

/// <summary>With a Node.js and an npm that are short scripts, first on the PATH.</summary>
public sealed class NpmPackagesTests : IDisposable
{
    private const string CountedInstall = "#!/bin/sh\necho \"$*\" >> calls\nsleep 0.2\nmkdir -p node_modules\n";

    private readonly TemporaryFolder _folder = new();

    public NpmPackagesTests()
    {
        Directory.CreateDirectory(_folder.At("app"));
        File.WriteAllText(_folder.At("app/package.json"), "{}");
        File.WriteAllText(_folder.At("app/package-lock.json"), """{ "lockfileVersion": 3 }""");
        Node("v22.1.0");
        Npm(CountedInstall);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Installs_once()
    {
        await EnsureAsync();
        await EnsureAsync();

        Assert.StartsWith("ci --no-audit --no-fund", Assert.Single(Calls()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("package.json")]
    [InlineData("package-lock.json")]
    public async Task Installs_again_when_a_file_has_changed(string file)
    {
        await EnsureAsync();
        await File.AppendAllTextAsync(_folder.At("app/" + file), " ");

        await EnsureAsync();

        Assert.Equal(2, Calls().Length);
    }

    [Fact]
    public async Task Installs_again_for_another_major_version_of_node_only()
    {
        await EnsureAsync();
        Node("v22.9.3");
        await EnsureAsync();
        Assert.Single(Calls());

        Node("v24.0.0");
        await EnsureAsync();
        Assert.Equal(2, Calls().Length);
    }

    [Fact]
    public async Task Installs_again_when_node_modules_is_gone()
    {
        await EnsureAsync();
        Directory.Delete(_folder.At("app/node_modules"), recursive: true);

        await EnsureAsync();

        Assert.Equal(2, Calls().Length);
    }

    [Fact]
    public async Task Installs_again_after_a_failure()
    {
        await EnsureAsync();
        await File.AppendAllTextAsync(_folder.At("app/package.json"), " ");
        Npm("#!/bin/sh\necho failed >> calls\nexit 1\n");
        await Assert.ThrowsAsync<DistributedApplicationException>(EnsureAsync);
        await File.WriteAllTextAsync(_folder.At("app/package.json"), "{}");
        Npm(CountedInstall);

        await EnsureAsync();

        Assert.Equal(3, Calls().Length);
    }

    [Fact]
    public async Task Several_at_once_install_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(EnsureAsync)));

        Assert.Single(Calls());
    }

    [Theory]
    [InlineData("v18.20.4")]
    [InlineData("v20.18.1")]
    public async Task Says_that_node_is_too_old(string version)
    {
        Node(version);

        var message = await FailureAsync();

        Assert.Contains(version[1..], message, StringComparison.Ordinal);
        Assert.Contains("20.19 or newer", message, StringComparison.Ordinal);
        Assert.Empty(Calls());
    }

    [Theory]
    [InlineData("node", "Node.js was not found on PATH")]
    [InlineData("npm", "npm was not found on PATH")]
    public async Task Says_what_is_missing(string tool, string expected)
    {
        File.Delete(_folder.At("bin/" + tool));

        var message = await FailureAsync();

        Assert.StartsWith(expected, message, StringComparison.Ordinal);
        Assert.Contains("https://nodejs.org", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_there_is_no_lockfile()
    {
        File.Delete(_folder.At("app/package-lock.json"));

        Assert.Contains("package-lock.json", await FailureAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org/x failed", "cannot reach its registry (ENOTFOUND)")]
    [InlineData("npm error code EROFS\nnpm error EROFS: read-only file system", "cannot write to")]
    [InlineData("npm error code EUSAGE\nnpm error The lockfile is out of step.", "exit code 1: The lockfile is out of step. Run `npm ci`")]
    public async Task Says_why_npm_failed_in_one_line(string output, string expected)
    {
        Npm($"#!/bin/sh\ncat >&2 <<'END'\n{output}\nEND\nexit 1\n");

        var message = await FailureAsync();

        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.Contains(_folder.At("app"), message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Theory]
    [InlineData("npm http fetch GET https://registry.npmjs.org/x attempt 3 failed with ETIMEDOUT", "cannot reach its registry (ETIMEDOUT)")]
    [InlineData("up to date in 1s", "`npm config get omit`")]
    public async Task An_optional_package_that_npm_left_out_is_missed_and_asked_for_again(string output, string expected)
    {
        Npm(CountedInstall + $"echo '{output}'\n");
        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => EnsureAsync("node_modules/optional"));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);

        Npm(CountedInstall + "echo > node_modules/optional\n");
        await EnsureAsync("node_modules/optional");
        await EnsureAsync("node_modules/optional");

        Assert.Equal(2, Calls().Length);
    }

    [Fact]
    public async Task What_completes_an_installation_is_done_after_npm_and_again_if_it_failed()
    {
        var completed = 0;
        await Assert.ThrowsAsync<DistributedApplicationException>(() => EnsureAsync(required: null, () => throw new IOException("No room.")));

        await EnsureAsync(required: null, Complete);
        await EnsureAsync(required: null, Complete);

        Assert.Equal(1, completed);
        Assert.Equal(2, Calls().Length);

        void Complete()
        {
            Assert.True(Directory.Exists(_folder.At("app/node_modules")));
            completed++;
        }
    }

    private Task EnsureAsync() => EnsureAsync(required: null);

    private async Task EnsureAsync(string? required, Action? complete = null) =>
        await new NpmPackages(_folder.At("bin")).EnsureAsync(_folder.At("app"), NullLogger.Instance, CancellationToken.None, required, complete);

    private async Task<string> FailureAsync() => (await Assert.ThrowsAsync<DistributedApplicationException>(EnsureAsync)).Message;

    private string[] Calls() => File.Exists(_folder.At("app/calls")) ? File.ReadAllLines(_folder.At("app/calls")) : [];

    private void Node(string version) => _folder.Script(
        "bin/node", $"#!/bin/sh\nif [ \"$1\" = --version ]; then echo {version}; exit; fi\nPATH='{Environment.GetEnvironmentVariable("PATH")}' exec node \"$@\"\n");

    private void Npm(string script) => _folder.Script("bin/npm", script);
}
