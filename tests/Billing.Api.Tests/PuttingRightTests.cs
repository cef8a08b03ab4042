using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

/// <summary>What was recorded wrongly, or is owed no longer, is put right by records of its own.</summary>
public sealed class PuttingRightTests(BillingApp app) : IClassFixture<BillingApp>
{
    private const string Taxed =
        """
        {"user_id":1,"lines":[
          {"description":"a","quantity":1,"unit_price":100,"tax_rate":19},
          {"description":"b","quantity":1,"unit_price":50,"tax_rate":7}]}
        """;

    [Fact]
    public async Task A_reversed_payment_is_owed_again_and_stays_in_list_and_history()
    {
        var path = await IssueAsync("""{"user_id":1,"amount":100}""");
        var payment = await app.AddAsync(path + "/payments", """{"amount":100,"reference":"R"}""");
        Assert.Equal(("paid", "100.00", "0.00", "0.00"), await FiguresAsync(path));
        var reversed = await app.PostAsync($"{path}/payments/{payment["id"]}/reverse", """{"reason":"Another customer's."}""");
        Assert.Equal("Another customer's.", (string?)reversed["reversal_reason"]);
        Assert.NotNull((string?)reversed["reversed_on"]);
        Assert.Equal(("open", "0.00", "0.00", "100.00"), await FiguresAsync(path));
        Assert.Equal(reversed.ToJsonString(), (await app.Client.GetAsync(path + "/payments").JsonAsync())[0]!.ToJsonString());
        Assert.Equal(
            ["payment_reversed", "paid", "issued", "created"],
            (await app.Client.GetAsync(path + "/history").JsonAsync()).AsArray().Select(entry => (string)entry!["action"]!));
        await app.AddAsync(path + "/payments", """{"amount":40,"reference":"R"}""");
        await app.Client.SendAsync("POST", $"{path}/payments/{payment["id"]}/reverse", """{"reason":"x"}""").IsProblemAsync(HttpStatusCode.Conflict);
        Assert.Empty(await app.DriftAsync());
    }

    [Theory]
    [InlineData("{}", "reason")]
    [InlineData("""{"reason":""}""", "reason")]
    public async Task A_reversal_says_why(string json, string field)
    {
        var path = await IssueAsync("""{"user_id":1,"amount":100}""");
        var payment = await app.AddAsync(path + "/payments", """{"amount":1}""");
        await app.Client.SendAsync("POST", $"{path}/payments/{payment["id"]}/reverse", json).HasErrorsAsync(HttpStatusCode.BadRequest, field);
        await app.Client.SendAsync("POST", path + "/payments/999999/reverse", """{"reason":"x"}""").IsProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_payment_is_not_received_in_the_future()
    {
        var path = await IssueAsync("""{"user_id":1,"amount":100}""");
        await app.Client.SendAsync("POST", path + "/payments", """{"amount":1,"paid_on":"2999-01-01"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "paid_on");
    }

    [Fact]
    public async Task A_part_of_it_paid_is_partially_paid_and_found_by_that()
    {
        var path = await IssueAsync("""{"user_id":3,"amount":100}""");
        Assert.False((bool)(await app.Client.GetAsync(path).JsonAsync())["partially_paid"]!);
        await app.AddAsync(path + "/payments", """{"amount":1}""");
        var invoice = await app.Client.GetAsync(path).JsonAsync();
        Assert.True((bool)invoice["partially_paid"]!);
        Assert.Contains((long)invoice["id"]!, (await app.Client.GetAsync("/invoices?user_id=3&partially_paid=true").JsonAsync()).Ids());
        Assert.DoesNotContain((long)invoice["id"]!, (await app.Client.GetAsync("/invoices?user_id=3&partially_paid=false").JsonAsync()).Ids());
    }

    [Fact]
    public async Task A_credit_note_on_a_paid_invoice_frees_what_was_paid_to_be_refunded()
    {
        var path = await IssueAsync(Taxed);
        await app.AddAsync(path + "/payments", """{"amount":"172.5"}""");
        var note = await app.AddAsync(path + "/credit-notes", """{"lines":[{"description":"b","quantity":1,"unit_price":50,"tax_rate":7}]}""");
        Assert.Equal(("53.50", "50.00", "3.50", "53.50"), ((string)note["amount"]!, (string)note["subtotal"]!, (string)note["tax"]!, (string)note["freed"]!));
        Assert.Matches("^CN-[0-9]{4}-[0-9]{6}$", (string?)note["number"]);
        Assert.Equal("b", (string?)note["lines"]![0]!["description"]);
        Assert.Equal(note.ToJsonString(), (await app.Client.GetAsync($"{path}/credit-notes/{note["id"]}").JsonAsync()).ToJsonString());
        Assert.Equal(("paid", "119.00", "53.50", "0.00"), await FiguresAsync(path));

        var refunds = $"{path}/credit-notes/{note["id"]}/refunds";
        await app.Client.SendAsync("POST", refunds, """{"amount":"53.51"}""").HasErrorsAsync(HttpStatusCode.Conflict, "amount");
        var refund = await app.AddAsync(refunds, """{"amount":"53.5","method":"bank transfer"}""");
        Assert.Equal(refund.ToJsonString(), (await app.Client.GetAsync(refunds).JsonAsync())[0]!.ToJsonString());
        Assert.Equal("53.50", (string?)(await app.Client.GetAsync(path).JsonAsync())["refunded"]);
        await app.Client.SendAsync("POST", refunds, """{"amount":"0.01"}""").IsProblemAsync(HttpStatusCode.Conflict);
        Assert.Empty(await app.DriftAsync());
    }

    [Fact]
    public async Task An_amount_without_lines_is_credited_at_the_rates_of_the_invoice()
    {
        var path = await IssueAsync(Taxed);
        var note = await app.AddAsync(path + "/credit-notes", """{"amount":"172.50","reason":"All of it."}""");
        Assert.Equal(
            ["S 19 100.00 19.00", "S 7 50.00 3.50"],
            note["tax_totals"]!.AsArray().Select(total => $"{total!["tax_category"]} {total["tax_rate"]} {total["taxable"]} {total["tax"]}"));
        Assert.Equal(("paid", "0.00", "172.50", "0.00"), await FiguresAsync(path));
        await app.Client.SendAsync("POST", path + "/credit-notes", """{"amount":1}""").IsProblemAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task An_overpayment_is_refused_or_kept_as_credit_and_applied_to_the_next_invoice()
    {
        var path = await IssueAsync("""{"user_id":2,"currency":"CHF","amount":100}""");
        await app.Client.SendAsync("POST", path + "/payments", """{"amount":120}""").HasErrorsAsync(HttpStatusCode.Conflict, "amount");
        var payment = await app.AddAsync(path + "/payments", """{"amount":120,"overpayment":"credit"}""");
        Assert.Equal("20.00", (string?)payment["to_credit"]);
        Assert.Equal(("paid", "100.00", "0.00", "0.00"), await FiguresAsync(path));
        Assert.Equal("20.00", await CreditAsync());

        var next = await IssueAsync("""{"user_id":2,"currency":"CHF","amount":15}""", """{"credit":"apply"}""");
        Assert.Equal(("paid", "15.00", "0.00", "0.00"), await FiguresAsync(next));
        Assert.Equal("5.00", await CreditAsync());
        var third = await IssueAsync("""{"user_id":2,"currency":"CHF","amount":15}""");
        await app.Client.SendAsync("POST", third + "/payments", """{"amount":6,"source":"credit"}""").HasErrorsAsync(HttpStatusCode.Conflict, "amount");
        var applied = await app.AddAsync(third + "/payments", """{"amount":5,"source":"credit"}""");
        Assert.True((bool)applied["from_credit"]!);
        Assert.Null(await CreditAsync());

        // What was overpaid has been used: it cannot be taken back before that is.
        await app.Client.SendAsync("POST", $"{path}/payments/{payment["id"]}/reverse", """{"reason":"x"}""").IsProblemAsync(HttpStatusCode.Conflict);
        await app.PostAsync($"{third}/payments/{applied["id"]}/reverse", """{"reason":"x"}""");
        Assert.Equal("5.00", await CreditAsync());
        Assert.Empty(await app.DriftAsync());

        async Task<string?> CreditAsync() => (string?)(await app.Client.GetAsync("/customers/2/credit").JsonAsync())["balances"]!.AsArray().SingleOrDefault()?["amount"];
    }

    [Fact]
    public async Task A_member_sees_their_own_credit_only()
    {
        await app.CreateInvoiceAsync();
        using var member = app.ClientFor(app.Issuer.Member(1));
        Assert.Empty((await member.GetAsync("/customers/1/credit").JsonAsync())["balances"]!.AsArray());
        await member.GetAsync("/customers/2/credit").IsProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_void_invoice_has_no_balance()
    {
        var path = await IssueAsync("""{"user_id":1,"amount":100}""");
        await app.AddAsync(path + "/credit-notes", """{"amount":10}""");
        await app.PostAsync(path + "/void");
        Assert.Equal(("void", "0.00", "10.00", "0.00"), await FiguresAsync(path));
        using var csv = await app.Client.SendAsync("GET", $"/invoices?id={path.Split('/')[^1]}", null, ("Accept", "text/csv"));
        Assert.Contains(",0.00,10.00,0.00,0.00,", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await app.DriftAsync());
    }

    [Fact]
    public async Task What_was_reversed_or_taken_from_credit_is_not_received_in_the_summary()
    {
        var path = await IssueAsync("""{"user_id":1,"currency":"SEK","amount":100}""");
        var wrong = await app.AddAsync(path + "/payments", """{"amount":70}""");
        await app.PostAsync($"{path}/payments/{wrong["id"]}/reverse", """{"reason":"x"}""");
        await app.AddAsync(path + "/payments", """{"amount":110,"overpayment":"credit"}""");
        await IssueAsync("""{"user_id":1,"currency":"SEK","amount":100}""", """{"credit":"apply"}""");
        var summary = await app.Client.GetAsync("/invoices/summary").JsonAsync();
        var crowns = summary["currencies"]!.AsArray().Single(currency => (string?)currency!["currency"] == "SEK")!;
        Assert.Equal(("90.00", "110.00"), ((string)crowns["outstanding"]!, (string)crowns["paid_by_month"]!.AsArray()[^1]!["amount"]!));
    }

    private async Task<string> IssueAsync(string json, string? issue = null)
    {
        var path = $"/invoices/{(await app.AddAsync("/invoices", json))["id"]}";
        await app.PostAsync(path + "/issue", issue);
        return path;
    }

    private async Task<(string Status, string Paid, string Credited, string Balance)> FiguresAsync(string path)
    {
        var invoice = await app.Client.GetAsync(path).JsonAsync();
        return ((string)invoice["status"]!, (string)invoice["paid"]!, (string)invoice["credited"]!, (string)invoice["balance"]!);
    }
}
