namespace Billing.Api.Tests;

public sealed class AccessTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task A_member_sees_only_their_own()
    {
        app.Users.Add(21);
        var (own, others) = ((long)(await app.IssueInvoiceAsync(21))["id"]!, (long)(await app.IssueInvoiceAsync(3))["id"]!);
        using var member = app.ClientFor(app.Issuer.Member(21));
        var list = await member.GetAsync("/invoices");
        Assert.Equal("1", list.Headers.GetValues("X-Total-Count").Single());
        Assert.Equal([own], (await list.JsonAsync()).Ids());
        Assert.Empty((await member.GetAsync("/invoices?user_id=3").JsonAsync()).AsArray());
        await member.GetAsync($"/invoices/{own}").JsonAsync();
        await member.GetAsync($"/invoices/{others}").IsProblemAsync(HttpStatusCode.NotFound);
        await member.DeleteAsync($"/invoices/{own}").IsProblemAsync(HttpStatusCode.Forbidden);
        foreach (var part in new[] { "payments", "credit-notes", "history" })
        {
            await member.GetAsync($"/invoices/{own}/{part}").JsonAsync();
            await member.GetAsync($"/invoices/{others}/{part}").IsProblemAsync(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_program_sees_all()
    {
        var id = (long)(await app.CreateInvoiceAsync(2))["id"]!;
        using var machine = app.ClientFor(app.Issuer.Machine());
        await machine.GetAsync($"/invoices/{id}").JsonAsync();
    }

    [Fact]
    public async Task Users_api_is_asked_with_a_token_of_billings_own()
    {
        await app.CreateInvoiceAsync(1);
        Assert.NotEmpty(app.Users.Callers);
        Assert.All(app.Users.Callers, caller => Assert.Equal(("billing-api", "users"), caller));
        Assert.Equal(1, app.Issuer.TokenRequests);
    }
}
