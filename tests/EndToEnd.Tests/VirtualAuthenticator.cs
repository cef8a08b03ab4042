namespace EndToEnd.Tests;

/// <summary>A device with passkeys in the browser itself, whose user always shows who they are.</summary>
internal sealed class VirtualAuthenticator
{
    private const string Remember = """
        const get = navigator.credentials?.get.bind(navigator.credentials);
        if (get) {
          navigator.credentials.get = options => {
            globalThis.mediation = options.mediation;
            return get(options);
          };
        }
        """;

    private readonly ICDPSession _browser;
    private readonly string _id;

    private VirtualAuthenticator(ICDPSession browser, string id) => (_browser, _id) = (browser, id);

    public static async Task<VirtualAuthenticator> ConnectAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        var added = await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        await page.AddInitScriptAsync($"{{ {Remember} }}");
        return new(browser, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>Waits until the page suggests passkeys.</summary>
    public static Task SuggestedAsync(IPage page) => page.UntilAsync("globalThis.mediation === 'conditional'");

    /// <summary>
    /// Says whether its user is there for what a page asks from now on. Who is there chooses a passkey at once, also where it is a suggestion.
    /// </summary>
    public Task SetPresenceAsync(bool isPresent) => _browser.SendAsync(
        "WebAuthn.setAutomaticPresenceSimulation", new() { ["authenticatorId"] = _id, ["enabled"] = isPresent });
}
