using System.Diagnostics;
using System.Runtime.InteropServices;

namespace EndToEnd.Tests;

/// <summary>Where a Chromium-based browser comes from: this machine, Playwright's own download, or Debian's package.</summary>
internal static class InstalledBrowser
{
    // The headless shell has no windows to paint: it comes to the same pages in two thirds of the time.
    private static readonly string[] Names =
        ["chromium-headless-shell", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] WellKnown =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <returns>The browser's executable, or null for the one that Playwright has downloaded.</returns>
    /// <exception cref="InvalidOperationException">There is none and none can be installed; says what to install.</exception>
    public static async Task<string?> FindOrInstallAsync()
    {
        if (Find() is { } found)
        {
            return found;
        }

        if (Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]) == 0)
        {
            return null;
        }

        if (RuntimeInformation.IsOSPlatform(OSPlatform.Linux) && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            await AptGetAsync("update");
            await AptGetAsync("install", "-y", "--no-install-recommends", "chromium-headless-shell");
        }

        return Find() ?? throw new InvalidOperationException(
            "The browser tests need Chrome, Edge or Chromium. None is installed and none could be downloaded: install one (Debian: apt-get install chromium-headless-shell), then run the tests again.");
    }

    private static string? Find()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).Concat(WellKnown).FirstOrDefault(File.Exists);
    }

    private static async Task AptGetAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("apt-get", arguments)
        {
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
            RedirectStandardOutput = true,
        })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
    }
}
