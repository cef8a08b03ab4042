using AppHost.Npm;
using AppHost.Processes;
using Microsoft.Extensions.Logging.Abstractions;

namespace AppHost.Tests.FrontEnd;

/// <summary>The front end's own tests, which Vitest runs.</summary>
public sealed class FrontEndTests
{
    private static readonly string SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "";

    [Fact]
    public async Task The_front_ends_own_tests_pass()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        var web = Path.GetFullPath(Path.Combine(Projects.AppHost.ProjectPath, "..", "web"));
        await new NpmPackages(new(Projects.AppHost.ProjectPath), SearchPath).EnsureAsync(web, NullLogger.Instance, deadline.Token);
        var node = await NodeTools.FindAsync(SearchPath, deadline.Token);

        var output = new List<string>();
        var exitCode = await ChildProcess.RunAsync(node.NpmPath, ["test"], web, output.Add, deadline.Token);

        Assert.True(exitCode == 0, string.Join('\n', output));
    }
}
