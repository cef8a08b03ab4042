using System.Text.Json;
using EmbeddedPostgres.Npm;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Logging.Abstractions;

namespace EndToEnd.Tests.FrontEnd;

/// <summary>One run of the front end's own tests.</summary>
internal static class VitestRun
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(15);
    private static readonly string SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "";

    /// <summary>Runs them all.</summary>
    /// <returns>Each test by file and name, then the run as a whole; the failure is null for what has passed.</returns>
    public static async Task<IReadOnlyList<(string Name, string? Failure)>> ResultsAsync()
    {
        using var deadline = new CancellationTokenSource(Deadline);
        using var folder = new TemporaryFolder();
        var report = Path.Combine(folder.Path, "vitest.json");
        var web = Path.GetFullPath(Path.Combine(Projects.AppHost.ProjectPath, "..", "web"));
        await new NpmPackages(SearchPath).EnsureAsync(web, NullLogger.Instance, deadline.Token);
        var node = await NodeTools.FindAsync(SearchPath, deadline.Token);

        var output = new List<string>();
        string[] arguments = ["test", "--", "--reporter=default", "--reporter=json", $"--outputFile.json={report}"];
        var exitCode = await ChildProcess.RunAsync(node.NpmPath, arguments, web, output.Add, deadline.Token);

        var tests = File.Exists(report) ? Read(await File.ReadAllTextAsync(report, deadline.Token), web).ToList() : [];
        // What belongs to no test (a file that cannot be loaded, an error after the last test) fails the run all the same.
        var isExplained = exitCode == 0 || tests.Any(test => test.Failure is not null);
        return [.. tests, ("the run as a whole", isExplained && tests.Count > 0 ? null : string.Join('\n', output))];
    }

    private static IEnumerable<(string Name, string? Failure)> Read(string json, string web)
    {
        using var report = JsonDocument.Parse(json);
        foreach (var file in report.RootElement.GetProperty("testResults").EnumerateArray())
        {
            var path = Path.GetRelativePath(web, file.GetProperty("name").GetString()!);
            foreach (var test in file.GetProperty("assertionResults").EnumerateArray())
            {
                var messages = test.GetProperty("failureMessages").EnumerateArray().Select(message => message.GetString());
                var status = test.GetProperty("status").GetString();
                yield return ($"{path}: {test.GetProperty("fullName").GetString()}", status == "passed" ? null : string.Join('\n', [status, .. messages]));
            }
        }
    }
}
