using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>What is done to several invoices at once, and what is said of each.</summary>
public sealed class BulkTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Several_are_issued_and_then_withdrawn_and_each_says_what_came_of_it()
    {
        var user = await TestUser.CreateAsync(system);
        var (first, second, third) = (await DraftAsync(), await DraftAsync(), await DraftAsync());
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/invoices?user={user.Id}");
        await page.GetByLabel("Select all on this page").CheckAsync();
        await Expect(page.GetByText("3 selected")).ToBeVisibleAsync();
        // Somebody else is faster with one of them.
        await second.ActAsync(system, "issue", new { });

        await OpenAsync(page, "Issue…", "Issue 3 invoices?");
        await page.Button("Issue").ClickAsync();
        await Expect(page.GetByText("2 of 3 done, 1 failed.")).ToBeVisibleAsync();
        await Expect(Result(page, first)).ToContainTextAsync(new Regex("Issued as INV-"));
        await Expect(Result(page, third)).ToContainTextAsync(new Regex("Issued as INV-"));
        await Expect(Result(page, second)).ToContainTextAsync("The invoice is open: it cannot be issued.");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).Last.ClickAsync();

        // What could not be done stays ticked.
        await Expect(page.GetByText("1 selected")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Open", Exact = true })).ToHaveCountAsync(3);
        await page.GetByLabel("Select all on this page").CheckAsync();
        await OpenAsync(page, "Void…", "Void 3 invoices?");
        await page.Button("Void").ClickAsync();
        await Expect(page.GetByText("3 of 3 done, 0 failed.")).ToBeVisibleAsync();
        Assert.Equal("void", (await second.ReadAsync(system)).GetProperty("status").GetString());

        Task<TestInvoice> DraftAsync() => TestInvoice.DraftAsync(system, user);
    }

    [Fact]
    public async Task All_that_match_are_paid_and_drafts_deleted()
    {
        const int Count = 27;
        var user = await TestUser.CreateAsync(system);
        for (var count = 0; count < Count; count++)
        {
            await TestInvoice.OpenAsync(system, user, "10.00");
        }

        await TestInvoice.DraftAsync(system, user);
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/invoices?user={user.Id}&status=open");
        await Expect(page.GetByText($"{Count} invoices", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByLabel("Select all on this page").CheckAsync();
        await page.Button($"Select all {Count} that match").ClickAsync();
        await Expect(page.GetByText($"{Count} selected")).ToBeVisibleAsync();
        await Expect(page.Button("Delete…")).ToHaveAttributeAsync("aria-disabled", "true");
        await page.Button("Delete…").HoverAsync();
        await Expect(page.GetByRole(AriaRole.Tooltip)).ToHaveTextAsync("None of the selected invoices is a draft.");
        await page.AssertUsableAsync();
        await OpenAsync(page, "Record payment…", $"Record {Count} payments?");
        await Expect(page.GetByText("In all: $270.00.")).ToBeVisibleAsync();
        await page.AssertUsableAsync();
        await page.Button("Record payments").ClickAsync();
        await Expect(page.GetByText($"{Count} of {Count} done, 0 failed.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).Last.ClickAsync();
        await Expect(page.GetByText("No invoices match")).ToBeVisibleAsync();

        await page.GotoAsync($"/invoices?user={user.Id}&status=draft");
        await Expect(page.GetByText("1 invoice", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByLabel("Select all on this page").CheckAsync();
        await OpenAsync(page, "Delete…", "Delete 1 draft?");
        await page.Button("Delete").ClickAsync();
        await Expect(page.GetByText("1 of 1 done, 0 failed.")).ToBeVisibleAsync();
        using var left = await system.Client.GetAsync($"/api/invoices/totals?user_id={user.Id}");
        var total = Assert.Single(JsonNode.Parse(await left.Content.ReadAsStringAsync())!["totals"]!.AsArray())!;
        Assert.Equal(("paid", Count, "270.00"), ((string)total["status"]!, (int)total["count"]!, (string)total["paid"]!));
    }

    [Fact]
    public async Task Those_that_are_ticked_are_exported_and_each_says_whether_it_is_in_the_file()
    {
        var user = await TestUser.CreateAsync(system);
        var (first, gone, other) = (await TestInvoice.DraftAsync(system, user), await TestInvoice.DraftAsync(system, user), await TestInvoice.DraftAsync(system, user));
        var page = await browser.OpenSignedInAsync(system);
        await page.GotoAsync($"/invoices?user={user.Id}");
        await page.GetByLabel($"Select Draft #{first.Id}").CheckAsync();
        await page.GetByLabel($"Select Draft #{gone.Id}").CheckAsync();
        using var deleted = await system.Client.DeleteAsync($"/api{gone.Path}");
        Assert.True(deleted.IsSuccessStatusCode, $"{(int)deleted.StatusCode}");

        await OpenAsync(page, "Export…", "Export 2 invoices");
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Download CSV" }).ClickAsync());
        await Expect(page.GetByText("1 of 2 done, 1 failed.")).ToBeVisibleAsync();
        await Expect(Result(page, first)).ToContainTextAsync("In the file");
        await Expect(Result(page, gone)).ToContainTextAsync("It may have been deleted meanwhile.");
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.StartsWith($"{first.Id},", Assert.Single(lines[1..]), StringComparison.Ordinal);
        Assert.NotEqual(first.Id, other.Id);
    }

    [Theory]
    [InlineData("en-US", ReducedMotion.Reduce, "Select all on this page", "Selected invoices", "Delete…", "Delete", "Clear selection")]
    [InlineData("de-DE", ReducedMotion.NoPreference, "Alle auf dieser Seite auswählen", "Ausgewählte Rechnungen", "Löschen …", "Löschen", "Auswahl aufheben")]
    public async Task The_focus_is_never_lost_on_the_way_and_the_bar_leaves_room_on_phones(
        string locale, ReducedMotion motion, string selectAll, string region, string delete, string submit, string clear)
    {
        var user = await TestUser.CreateAsync(system);
        await TestInvoice.DraftAsync(system, user);
        await TestInvoice.OpenAsync(system, user, "10.00");
        var page = await browser.OpenSignedInAsync(system, options => (options.Locale, options.ReducedMotion) = (locale, motion));
        await page.GotoAsync($"/invoices?user={user.Id}");
        var (all, bar) = (page.GetByLabel(selectAll), page.GetByRole(AriaRole.Region, new() { Name = region }));
        await all.CheckAsync();
        var button = bar.GetByRole(AriaRole.Button, new() { Name = delete });
        await page.PressAsync(button);
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator(":focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await Expect(button).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.PressAsync(dialog.GetByRole(AriaRole.Button, new() { Name = submit, Exact = true }));
        await Expect(dialog.GetByRole(AriaRole.Status)).ToContainTextAsync("1");
        await Expect(dialog.GetByRole(AriaRole.Button).Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        // The open one was left out, and stays ticked; no draft is, so that the button says why.
        await Expect(button).ToBeFocusedAsync();

        await page.SetViewportSizeAsync(360, 740);
        var (count, end) = (await bar.GetByRole(AriaRole.Status).BoundingBoxAsync(), await bar.GetByRole(AriaRole.Button, new() { Name = clear }).BoundingBoxAsync());
        Assert.True(end!.Y < count!.Y + count.Height, "What unticks all stands beside the count.");
        Assert.InRange((await bar.BoundingBoxAsync())!.Height, 0, 740 / 4);
        await page.PressAsync(bar.GetByRole(AriaRole.Button, new() { Name = clear }));
        await Expect(all).ToBeFocusedAsync();
    }

    private static async Task OpenAsync(IPage page, string action, string title)
    {
        await page.GetByRole(AriaRole.Region, new() { Name = "Selected invoices" }).GetByRole(AriaRole.Button, new() { Name = action }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = title })).ToBeVisibleAsync();
    }

    private static ILocator Result(IPage page, TestInvoice invoice) =>
        page.GetByRole(AriaRole.Region, new() { Name = "Results" }).GetByRole(AriaRole.Row).Filter(new() { HasText = $"Draft #{invoice.Id}" });
}
