using System.Collections.Concurrent;

namespace EndToEnd.Tests;

/// <summary>A real browser, started once; every test opens a context of its own in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>Keeps the browser from calling home: a closed network would make it retry without end.</summary>
    private static readonly string[] Quiet =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> Contexts = [];
    private static readonly ConcurrentQueue<Task> Closing = [];

    private readonly SemaphoreSlim _signIn = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _adminState;

    /// <summary>Opens an empty page in which the admin is signed in: the first time by the sign-in page, then with the same session.</summary>
    public async Task<IPage> OpenSignedInAsync(PublishedSystem system, Action<BrowserNewContextOptions>? configure = null)
    {
        await _signIn.WaitAsync();
        try
        {
            if (_adminState is null)
            {
                var page = await OpenAsync(system.Address);
                await page.SignInAsync("admin", system.Secrets.AdminPassword);
                _adminState = await page.Context.StorageStateAsync();
            }
        }
        finally
        {
            _signIn.Release();
        }

        return await OpenAsync(system.Address, options =>
        {
            options.StorageState = _adminState;
            configure?.Invoke(options);
        });
    }

    /// <summary>Opens an empty page at an address.</summary>
    /// <param name="address">What relative addresses in the test are relative to.</param>
    public async Task<IPage> OpenAsync(Uri address, Action<BrowserNewContextOptions>? configure = null)
    {
        var options = new BrowserNewContextOptions { BaseURL = address.ToString(), Locale = "en-US", ReducedMotion = ReducedMotion.Reduce };
        configure?.Invoke(options);
        var context = await _browser!.NewContextAsync(options);
        Contexts.GetOrAdd(TestContext.Current.Test!.UniqueID, _ => []).Add(context);
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

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

    /// <summary>Begins to close what a test has opened: pages left open would go on polling.</summary>
    internal static void Close(string test)
    {
        if (Contexts.TryRemove(test, out var contexts))
        {
            Closing.Enqueue(Task.WhenAll(contexts.Select(context => context.CloseAsync())));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(Closing);
        _signIn.Dispose();
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
