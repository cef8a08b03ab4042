using AppHost.Tests.Running;
using AppHost.Tests.SignIn;
using Microsoft.Playwright;

namespace AppHost.Tests.Browser;

/// <summary>A real browser, started once; every test opens a context of its own in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>Keeps the browser from calling home: a closed network would make it retry without end.</summary>
    private static readonly string[] Quiet =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>More than any one test opens. Those that a test has left open would go on and cost the next ones time.</summary>
    private const int MostContexts = 4;

    private readonly Queue<IBrowserContext> _contexts = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _adminState;

    /// <summary>Opens an empty page in which the admin is signed in: the first time by the sign-in page, then with the same session.</summary>
    /// <param name="system">The running system.</param>
    /// <param name="configure">Viewport, color scheme and the like.</param>
    public async Task<IPage> OpenSignedInAsync(RunningSystem system, Action<BrowserNewContextOptions>? configure = null)
    {
        if (_adminState is null)
        {
            var page = await OpenAsync(system.Address);
            await page.SignInAsync("admin", system.Secrets.AdminPassword);
            _adminState = await page.Context.StorageStateAsync();
            await page.Context.CloseAsync();
        }

        return await OpenAsync(system.Address, options =>
        {
            options.StorageState = _adminState;
            configure?.Invoke(options);
        });
    }

    /// <summary>Opens an empty page at an address.</summary>
    /// <param name="address">What relative addresses in the test are relative to.</param>
    /// <param name="configure">Viewport, color scheme and the like.</param>
    public async Task<IPage> OpenAsync(Uri address, Action<BrowserNewContextOptions>? configure = null)
    {
        var options = new BrowserNewContextOptions { BaseURL = address.ToString(), Locale = "en-US" };
        configure?.Invoke(options);
        while (_contexts.Count >= MostContexts)
        {
            await _contexts.Dequeue().CloseAsync();
        }

        var context = await _browser!.NewContextAsync(options);
        _contexts.Enqueue(context);
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        // A deadline, not a wait: generous, as the machine may be busy.
        Assertions.SetDefaultExpectTimeout(20_000);
        var executable = await InstalledBrowser.FindOrInstallAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            // Chromium's sandbox refuses root; CI and containers often are.
            Args = Environment.IsPrivilegedProcess ? [.. Quiet, "--no-sandbox"] : Quiet,
        });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
