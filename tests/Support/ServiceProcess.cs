using System.Diagnostics;
using System.Reflection;

namespace Tests;

/// <summary>A run of a service's own program to its end.</summary>
public sealed record ServiceProcess(int ExitCode, string Output, string Errors)
{
    /// <summary>The one line of <see cref="Errors"/>.</summary>
    public string ErrorLine => Assert.Single(Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public static async Task<ServiceProcess> RunAsync(
        Assembly service, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", service.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
