using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class BillingDetailsTests : IAsyncLifetime
{
    private const string Path = "/customers/11/billing-details";
    private readonly BillingApp _app = new();

    public async ValueTask InitializeAsync()
    {
        _app.Users.Add(11);
        await _app.InitializeAsync();
        _app.Users.Feed.Tell(new(11, 1, "ada"), new(12, 1, "bob"));
        await _app.FollowedAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Defaults_come_from_the_customer_then_the_seller_then_the_settings()
    {
        Assert.Equal("""{"currency":"USD","terms_days":30,"tax_rate":"0","language":"en"}""", await DefaultsAsync());
        await _app.Client.SendAsync("PATCH", "/seller", """{"currency":"EUR","terms_days":14,"tax_rate":"19","language":"de"}""").JsonAsync();
        Assert.Equal("""{"currency":"EUR","terms_days":14,"tax_rate":"19","language":"de"}""", await DefaultsAsync());
        await PatchAsync("""{"currency":"CHF","terms_days":7,"language":"en"}""");
        Assert.Equal("""{"currency":"CHF","terms_days":7,"tax_rate":"19","language":"en"}""", await DefaultsAsync());

        var invoice = await _app.IssueInvoiceAsync(11, json: """{"issue_date":"2026-01-01"}""");
        Assert.Equal("2026-01-08", (string?)invoice["due_date"]);
        Assert.Equal("2026-01-15", (string?)(await _app.IssueInvoiceAsync(1, json: """{"issue_date":"2026-01-01"}"""))["due_date"]);
    }

    [Fact]
    public async Task An_invoice_that_names_no_currency_has_the_default_of_its_customer()
    {
        Assert.Equal(("USD", "7.50"), await CreateAsync(11, "7.5"));
        await _app.Client.SendAsync("PATCH", "/seller", """{"currency":"JPY"}""").JsonAsync();
        Assert.Equal(("JPY", "7"), await CreateAsync(11, "7"));
        await PatchAsync("""{"currency":"KWD"}""");
        Assert.Equal(("KWD", "7.125"), await CreateAsync(11, "7.125"));
        await _app.Client.SendAsync("POST", "/invoices", """{"user_id":1,"amount":"7.5"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "amount");
        await _app.Client.SendAsync("POST", "/invoices", """{"user_id":"x","amount":"7.125"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "user_id", "amount");
    }

    [Fact]
    public async Task What_was_issued_keeps_the_details_without_the_note()
    {
        await PatchAsync("""{"legal_name":"Engines Ltd.","note":"Pays late."}""");
        var path = $"/invoices/{(await _app.IssueInvoiceAsync(11))["id"]}";
        await PatchAsync("""{"legal_name":"Others Inc."}""");
        var details = (await _app.Client.GetAsync(path).JsonAsync())["billing_details"]!;
        Assert.Equal(("Engines Ltd.", null), ((string?)details["legal_name"], (string?)details["note"]));
        Assert.Null((await _app.IssueInvoiceAsync(1))["billing_details"]);
    }

    [Fact]
    public async Task A_member_edits_their_own_but_for_terms_currency_and_note()
    {
        await PatchAsync("""{"terms_days":7,"note":"Pays late."}""");
        using var member = _app.ClientFor(_app.Issuer.Member(11));
        var details = await member.SendAsync("PATCH", Path, """{"city":"London","terms_days":7}""").JsonAsync();
        Assert.Equal(("London", null), ((string?)details["city"], (string?)details["note"]));
        await member.SendAsync("PATCH", Path, """{"terms_days":90,"currency":"EUR","note":"x"}""")
            .HasErrorsAsync(HttpStatusCode.BadRequest, "currency", "terms_days", "note");
        Assert.Null((string?)(await member.GetAsync(Path).JsonAsync())["note"]);
        await member.SendAsync("PUT", Path, """{"city":"Paris"}""").JsonAsync();
        details = await _app.Client.GetAsync(Path).JsonAsync();
        Assert.Equal(("Paris", 7, "Pays late."), ((string?)details["city"], (int?)details["terms_days"], (string?)details["note"]));

        foreach (var (method, json) in ((string, string?)[])[("GET", null), ("PUT", "{}"), ("PATCH", "{}")])
        {
            await member.SendAsync(method, "/customers/12/billing-details", json).IsProblemAsync(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_vat_id_has_the_form_of_its_country()
    {
        await _app.Client.SendAsync("PATCH", Path, """{"country":"DE","vat_id":"CHE123456789"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "vat_id");
        await PatchAsync("""{"vat_id":"CHE123456789"}""");
        await _app.Client.SendAsync("PATCH", Path, """{"country":"DE"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "vat_id");
        await PatchAsync("""{"country":"DE","vat_id":"DE 123 456 789"}""");
    }

    [Fact]
    public async Task With_the_user_go_the_details_but_not_those_of_what_was_issued()
    {
        await PatchAsync("""{"legal_name":"Old"}""");
        await PatchAsync("""{"legal_name":"Engines Ltd."}""");
        var path = $"/invoices/{(await _app.IssueInvoiceAsync(11))["id"]}";
        await PatchAsync("""{"legal_name":"New"}""");
        Assert.Equal(3, (await _app.Client.GetAsync(Path + "/history").JsonAsync()).AsArray().Count);

        _app.Users.Feed.Tell(new FakeEvent(11, 2, "deleted-11", Active: false, Deleted: true));
        await _app.FollowedAsync();
        await _app.Client.GetAsync(Path).IsProblemAsync(HttpStatusCode.NotFound);
        await _app.Client.GetAsync(Path + "/history").IsProblemAsync(HttpStatusCode.NotFound);
        await _app.Client.SendAsync("PATCH", Path, """{"city":"Paris"}""").IsProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal("Engines Ltd.", (string?)(await _app.Client.GetAsync(path).JsonAsync())["billing_details"]!["legal_name"]);
        Assert.Equal(1L, await _app.ExecuteAsync("SELECT count(*) FROM revisions WHERE kind = 'customer'"));
    }

    [Fact]
    public async Task Who_the_feed_has_not_told_of_yet_has_details()
    {
        Assert.Equal(30, (int)(await _app.Client.GetAsync("/customers/2/billing-details").JsonAsync())["defaults"]!["terms_days"]!);
        await _app.Client.SendAsync("PATCH", "/customers/3/billing-details", """{"city":"London"}""").JsonAsync();
    }

    [Fact]
    public async Task Nobody_has_details_who_is_no_customer() =>
        await _app.Client.SendAsync("PATCH", "/customers/99/billing-details", "{}").IsProblemAsync(HttpStatusCode.NotFound);

    private async Task<(string?, string?)> CreateAsync(long userId, string amount)
    {
        var invoice = await _app.Client.SendAsync("POST", "/invoices", $$"""{"user_id":{{userId}},"amount":"{{amount}}"}""").JsonAsync(HttpStatusCode.Created);
        return ((string?)invoice["currency"], (string?)invoice["amount"]);
    }

    private async Task<string> DefaultsAsync() => (await _app.Client.GetAsync(Path).JsonAsync())["defaults"]!.ToJsonString();

    private Task<JsonNode> PatchAsync(string json) => _app.Client.SendAsync("PATCH", Path, json).JsonAsync();
}
