using System.Collections.Concurrent;
using System.Diagnostics;
using ServiceDefaults.Auth;

namespace EndToEnd.Tests;

/// <summary>A real browser, started once; every test opens a context of its own in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>Keeps the browser from calling home: a closed network would make it retry without end.</summary>
    private static readonly string[] Quiet =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Of what a page does, in milliseconds. A deadline, not a wait: generous, as the machine may be busy.</summary>
    internal const int Deadline = 45_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> Contexts = [];
    private static readonly ConcurrentQueue<Task> Closing = [];

    private readonly SemaphoreSlim _signIn = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _adminState = "";
    private long? _adminSignedInAt;

    /// <summary>Opens an empty page in which the admin is signed in: by the sign-in page, or with a session that others use as well.</summary>
    public async Task<IPage> OpenSignedInAsync(PublishedSystem system, Action<BrowserNewContextOptions>? configure = null)
    {
        var state = await SignedInStateAsync(system);
        return await OpenAsync(system.Address, options =>
        {
            options.StorageState = state;
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
        context.SetDefaultTimeout(Deadline);
        return await context.NewPageAsync();
    }

    /// <summary>Opens an empty page on a small phone.</summary>
    public Task<IPage> OpenPhoneAsync(Uri address, string locale) =>
        OpenAsync(address, options => (options.ViewportSize, options.Locale) = (new() { Width = 360, Height = 740 }, locale));

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Deadline);
        var executable = await InstalledBrowser.FindOrInstallAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            // Chromium's sandbox refuses root; CI and containers often are.
            Args = Environment.IsPrivilegedProcess ? [.. Quiet, "--no-sandbox"] : Quiet,
        });
    }

    // Anew from time to time: some pages ask who signed in a while ago to do it again.
    private async Task<string> SignedInStateAsync(PublishedSystem system)
    {
        await _signIn.WaitAsync();
        try
        {
            if (_adminSignedInAt is not { } at || Stopwatch.GetElapsedTime(at) > Reauthentication.MostAge / 2)
            {
                var page = await OpenAsync(system.Address);
                await page.SignInAsync("admin", system.Secrets.AdminPassword);
                (_adminState, _adminSignedInAt) = (await page.Context.StorageStateAsync(), Stopwatch.GetTimestamp());
            }

            return _adminState;
        }
        finally
        {
            _signIn.Release();
        }
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
        _signIn.Dispose();
        try
        {
            await Task.WhenAll(Closing).WaitAsync(Patience);
            await (_browser?.CloseAsync() ?? Task.CompletedTask).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            // Playwright bounds neither. What does not close ends with it.
        }

        _playwright?.Dispose();
    }
}
