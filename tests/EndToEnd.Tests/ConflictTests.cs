using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>Two who change the same invoice.</summary>
public sealed class ConflictTests(PublishedSystem system, BrowserFixture browser)
{
    [Theory]
    [InlineData("Save mine over it", "mine")]
    [InlineData("Take theirs", "theirs")]
    [InlineData("Review", "both")]
    public async Task Both_versions_of_a_draft_are_shown_and_the_person_chooses(string choice, string memo)
    {
        var draft = await TestInvoice.DraftAsync(system, await TestUser.CreateAsync(system));
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"{draft.Path}/edit");
        await page.GetByLabel("Memo").FillAsync("mine");
        await draft.ChangeAsync(system, new { memo = "theirs" });

        await page.Button("Save changes").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "This was changed meanwhile" });
        await Expect(dialog.GetByRole(AriaRole.Row).Filter(new() { HasText = "Memo" })).ToHaveTextAsync(new Regex("Memo\\s*mine\\s*theirs"));
        await dialog.GetByRole(AriaRole.Button, new() { Name = choice }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        if (choice == "Review")
        {
            await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Saved meanwhile" })).ToContainTextAsync("theirs");
            await page.GetByLabel("Memo").FillAsync("both");
            await page.Button("Save changes").ClickAsync();
        }

        if (choice == "Take theirs")
        {
            await Expect(page.GetByLabel("Memo")).ToHaveValueAsync(memo);
            await Expect(page.Button("Save changes")).ToBeDisabledAsync();
        }
        else
        {
            await Expect(page.GetByText(new Regex("saved\\.$"))).ToBeVisibleAsync();
        }

        Assert.Equal(memo, (await draft.ReadAsync(system)).GetProperty("memo").GetString());
    }

    [Fact]
    public async Task What_a_rule_forbids_is_said_with_the_rule_at_the_field()
    {
        var invoice = await TestInvoice.OpenAsync(system, await TestUser.CreateAsync(system));
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(invoice.Path);
        await page.Button("Record payment…").ClickAsync();
        await page.GetByLabel("Amount (USD)").FillAsync("100.01");
        await page.Button("Record payment").ClickAsync();

        await Expect(page.GetByLabel("Amount (USD)")).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Amount (USD)")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("100.00");
    }

    [Fact]
    public async Task An_action_on_what_was_changed_meanwhile_is_not_carried_out_and_shows_what_is_current()
    {
        var invoice = await TestInvoice.OpenAsync(system, await TestUser.CreateAsync(system));
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync(invoice.Path);
        await page.ChooseActionAsync("Void…");
        await Expect(page.Button("Void invoice")).ToBeVisibleAsync();
        await invoice.ActAsync(system, "credit-notes", new { amount = "40.00" });

        await page.Button("Void invoice").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Alert)).ToContainTextAsync("The invoice was changed meanwhile");
        await Expect(page.GetByText("$60.00").First).ToBeAttachedAsync();
        Assert.Equal("open", (await invoice.ReadAsync(system)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_action_that_the_state_forbids_is_said_with_the_rule()
    {
        var draft = await TestInvoice.DraftAsync(system, await TestUser.CreateAsync(system));
        var page = await browser.OpenSignedInAsync(system);
        // Without the version that was seen, as an older client would: the state itself decides.
        await page.RouteAsync($"**/api{draft.Path}/issue", route =>
            route.ContinueAsync(new() { Headers = route.Request.Headers.Where(header => header.Key != "if-match") }));
        await page.GotoAsync(draft.Path);
        await page.Button("Issue…").ClickAsync();
        await draft.ActAsync(system, "issue", new { });

        await page.Button("Issue invoice").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Alert)).ToContainTextAsync("The invoice is open: it cannot be issued.");
    }
}
