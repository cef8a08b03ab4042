using System.Globalization;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests;

/// <summary>The overview's figures against the lists that they lead to, for a member, whose invoices no other test adds to.</summary>
public sealed partial class OverviewTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task Every_figure_is_what_the_list_that_it_leads_to_adds_up_to()
    {
        var member = await TestUser.CreateAsync(system);
        await TestInvoice.DraftAsync(system, member, "1.11");
        await TestInvoice.OpenAsync(system, member, "20.20");
        await TestInvoice.OpenAsync(system, member, "300.30", overdue: true);
        var (inPart, paid) = (await TestInvoice.OpenAsync(system, member, "4000.40", overdue: true), await TestInvoice.OpenAsync(system, member, "50000.50"));
        await inPart.ActAsync(system, "payments", new { amount = "1000.00" });
        await paid.ActAsync(system, "payments", new { amount = "50000.50" });
        var page = await browser.OpenAsync(system.Address);
        await page.SignInAsync(member.Username, member.Password, "/account");

        Assert.Equal((3, 3320.90m), await CompareAsync(page, "Outstanding USD"));
        Assert.Equal((2, 3300.70m), await CompareAsync(page, "Overdue USD"));
        await page.GotoAsync("/");
        // Members do not see drafts.
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Figures in USD" }).GetByRole(AriaRole.Link)).ToHaveCountAsync(2);
        var chart = page.GetByRole(AriaRole.Region, new() { Name = "Paid per month" });
        await Expect(chart.GetByText("$60K")).ToBeVisibleAsync();
        var figure = chart.GetByText(new Regex(@": \$51,000\.50")).First;
        await Expect(figure).ToBeHiddenAsync();
        await figure.Locator("xpath=..").HoverAsync();
        await Expect(figure).ToBeVisibleAsync();
        var bar = figure.Locator("xpath=../div[1]/div[1]");
        await Expect(bar).Not.ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        await Expect(chart).ToContainTextAsync("$51,000.50 in these months, $0.00 a year before.");
        await page.GetByLabel("Period").SelectOptionAsync("6 months");
        await page.GetByText("Show as a table").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Paid per month" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(7);
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Paid per month" }).GetByRole(AriaRole.Row).Last).ToContainTextAsync("$51,000.50");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Most overdue" }).GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(2);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Newest" }).GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(4);
    }

    /// <summary>Follows the figure to its list; fails unless both say the same.</summary>
    /// <returns>How many there are and what they come to.</returns>
    private static async Task<(int Count, decimal Sum)> CompareAsync(IPage page, string title)
    {
        await page.GotoAsync("/");
        var figures = page.GetByRole(AriaRole.Region, new() { Name = "Figures in USD" });
        var link = figures.GetByRole(AriaRole.Link, new() { Name = title });
        var text = await link.Locator("xpath=..").InnerTextAsync();
        var count = int.Parse(Count().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        await link.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = count == 1 ? "1 invoice" : $"{count} invoices" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(count);
        var balances = await page.GetByRole(AriaRole.Row).Locator("td:last-child").AllInnerTextsAsync();
        var sum = balances.Sum(ToDecimal);
        Assert.Equal(ToDecimal(Money().Match(text).Value), sum);
        return (count, sum);
    }

    private static decimal ToDecimal(string money) => decimal.Parse(money.Trim().TrimStart('$'), NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+) invoices?")]
    private static partial Regex Count();

    [GeneratedRegex(@"\$[\d,.]+")]
    private static partial Regex Money();
}
