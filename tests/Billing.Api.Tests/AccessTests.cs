namespace Billing.Api.Tests;

public sealed class AccessTests(BillingApp app) : IClassFixture<BillingApp>
{
    /// <summary>Who may call what. A new route belongs here.</summary>
    private static readonly Dictionary<string, string> Table = new()
    {
        ["* /health"] = "anonymous",
        ["* /alive"] = "anonymous",
        ["GET /openapi/{documentName}.json"] = "anonymous",
        ["GET /invoices"] = "caller",
        ["HEAD /invoices"] = "caller",
        ["POST /invoices"] = "admin",
        ["GET /invoices/{id:long}"] = "caller",
        ["HEAD /invoices/{id:long}"] = "caller",
        ["PUT /invoices/{id:long}"] = "admin",
        ["PATCH /invoices/{id:long}"] = "admin",
        ["DELETE /invoices/{id:long}"] = "admin",
        ["POST /invoices/{id:long}/issue"] = "admin",
        ["POST /invoices/{id:long}/void"] = "admin",
        ["POST /invoices/{id:long}/mark-uncollectible"] = "admin",
        ["GET /invoices/{id:long}/payments"] = "caller",
        ["HEAD /invoices/{id:long}/payments"] = "caller",
        ["POST /invoices/{id:long}/payments"] = "admin",
        ["GET /invoices/{id:long}/payments/{paymentId:long}"] = "caller",
        ["HEAD /invoices/{id:long}/payments/{paymentId:long}"] = "caller",
        ["GET /invoices/{id:long}/credit-notes"] = "caller",
        ["HEAD /invoices/{id:long}/credit-notes"] = "caller",
        ["POST /invoices/{id:long}/credit-notes"] = "admin",
        ["GET /invoices/{id:long}/credit-notes/{noteId:long}"] = "caller",
        ["HEAD /invoices/{id:long}/credit-notes/{noteId:long}"] = "caller",
        ["GET /invoices/{id:long}/history"] = "caller",
        ["HEAD /invoices/{id:long}/history"] = "caller",
        ["GET /invoices/summary"] = "caller",
        ["HEAD /invoices/summary"] = "caller",
        ["GET /customers"] = "caller",
        ["HEAD /customers"] = "caller",
        ["GET /customers/{id:long}"] = "caller",
        ["HEAD /customers/{id:long}"] = "caller",
    };

    [Fact]
    public Task Every_route_lets_through_whom_it_should() => RouteAccess.MatchesAsync(app, app.Issuer, Table);

    [Fact]
    public async Task A_member_sees_only_their_own()
    {
        app.Users.Add(21);
        var (own, others) = ((long)(await app.CreateInvoiceAsync(21))["id"]!, (long)(await app.CreateInvoiceAsync(3))["id"]!);
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
