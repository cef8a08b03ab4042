namespace EndToEnd.Tests;

/// <summary>The front end as a member sees it: their own account and invoices, and nothing that changes those.</summary>
public sealed class MemberTests(PublishedSystem system, BrowserFixture browser)
{
    [Fact]
    public async Task A_member_reads_their_own_invoices_and_nobody_elses()
    {
        var (member, other) = (await TestUser.CreateAsync(system), await TestUser.CreateAsync(system));
        var mine = await TestInvoice.OpenAsync(system, member, "12.34");
        var theirs = await TestInvoice.OpenAsync(system, other);
        var page = await SignInAsync(member);

        await page.GotoAsync("/invoices");
        await Expect(page.GetByText("1 invoice", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "New invoice" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByText("$12.34").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        await Expect(page.Button("Print")).ToBeVisibleAsync();
        await Expect(page.Button("Record payment…")).ToBeHiddenAsync();
        Assert.EndsWith(mine.Path, page.Url, StringComparison.Ordinal);

        await page.GotoAsync(theirs.Path);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Invoice not found" })).ToBeVisibleAsync();

        await page.GotoAsync("/");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Figures in USD" })).ToContainTextAsync("$12.34");
    }

    [Theory]
    [InlineData("/users")]
    [InlineData("/users/1")]
    [InlineData("/users/new")]
    [InlineData("/settings")]
    public async Task The_pages_of_admins_do_not_exist_for_a_member(string path)
    {
        var page = await SignInAsync(await TestUser.CreateAsync(system));
        await page.GotoAsync(path);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Page not found" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Users", Exact = true })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_member_edits_their_own_profile_and_ends_another_session()
    {
        var member = await TestUser.CreateAsync(system);
        var elsewhere = await SignInAsync(member);
        var page = await SignInAsync(member);
        await page.GotoAsync("/account");

        var name = $"renamed-{member.Id}";
        await page.GetByLabel("Username").FillAsync(name);
        await page.RunAndWaitForResponseAsync(
            () => page.Button("Save changes").First.ClickAsync(),
            response => response.Url.EndsWith("/auth/refresh", StringComparison.Ordinal) && response.Ok);
        await Expect(page.GetByText("Your profile is saved.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Button($"Account of {name}")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Sign out .+,") }).ClickAsync();
        await Expect(page.GetByText("That session has ended.")).ToBeVisibleAsync();
        Assert.Equal(401, await elsewhere.EvaluateAsync<int>("fetch('/auth/me').then(answer => answer.status)"));
    }

    [Theory]
    [InlineData("Change your password", "/account/password")]
    [InlineData("Manage your passkeys", "/account/passkeys")]
    public async Task The_account_leads_to_the_pages_for_signing_in(string link, string path)
    {
        var page = await SignInAsync(await TestUser.CreateAsync(system));
        await page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"{path}$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    private async Task<IPage> SignInAsync(TestUser member)
    {
        var page = await browser.OpenAsync(system.Address);
        await page.SignInAsync(member.Username, member.Password, "/account");
        return page;
    }
}
