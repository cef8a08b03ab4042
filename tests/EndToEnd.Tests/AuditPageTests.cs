using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>The audit list, as an admin looks for an attack in it.</summary>
public sealed class AuditPageTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Failures_of_one_user_are_found_by_the_keyboard_alone()
    {
        var user = await TestUser.CreateAsync(system);
        var stranger = await browser.OpenAsync(system.Address);
        await stranger.GotoAsync("/auth/login");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await stranger.FillSignInAsync(user.Username, $"wrong {attempt}");
            await Expect(stranger.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        }

        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync("/audit");
        await page.TypeAsync(page.GetByRole(AriaRole.Combobox, new() { Name = "User" }), user.Username);
        await Expect(page.GetByRole(AriaRole.Option, new() { Name = user.Username })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex($"user={user.Id}"));
        var failures = page.GetByRole(AriaRole.Rowheader, new() { Name = "Sign-in failed" });
        await Expect(failures).ToHaveCountAsync(3);
        // And that the user was created.
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(4);
        await page.SettleAsync();
        await page.AssertUsableAsync();

        await page.SetViewportSizeAsync(1280, 720);
        await page.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Filters" }));
        await page.TypeAsync(page.GetByRole(AriaRole.Textbox, new() { Name = "From" }), "+1");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("No entries match")).ToBeVisibleAsync();
        await page.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Filters (1)" }));
        await page.AssertNoViolationAsync("open filters");
        await page.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }));
        await Expect(failures).ToHaveCountAsync(3);
    }
}
