namespace Billing.Api.Tests;

public sealed class PaymentTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Payments_and_credit_notes_add_up_until_nothing_is_left()
    {
        var path = $"/invoices/{(await app.IssueInvoiceAsync())["id"]}";
        using var sent = await app.Client.SendAsync(
            "POST", path + "/payments", """{"amount":"20.5","paid_on":"2026-02-28","method":"bank transfer","reference":" R-1 "}""");
        var payment = await sent.JsonAsync(HttpStatusCode.Created);
        Assert.Equal(
            ("20.50", "2026-02-28", "bank transfer", "R-1"),
            ((string)payment["amount"]!, (string)payment["paid_on"]!, (string)payment["method"]!, (string)payment["reference"]!));
        Assert.Equal($"{path}/payments/{payment["id"]}", sent.Headers.Location?.OriginalString);
        using var read = await app.Client.GetAsync(sent.Headers.Location);
        Assert.Equal((payment.ToJsonString(), sent.Headers.ETag), ((await read.JsonAsync()).ToJsonString(), read.Headers.ETag));

        using var credited = await app.Client.SendAsync("POST", path + "/credit-notes", """{"amount":"9.50","reason":"broken\none"}""");
        var note = await credited.JsonAsync(HttpStatusCode.Created);
        Assert.Equal(note.ToJsonString(), (await app.Client.GetAsync(credited.Headers.Location).JsonAsync()).ToJsonString());
        Assert.Equal(("open", "20.50", "9.50", "90.00"), await FiguresAsync(path));

        await app.AddAsync(path + "/payments", """{"amount":90}""");
        Assert.Equal(("paid", "110.50", "9.50", "0.00"), await FiguresAsync(path));
        Assert.Equal(2, (await app.Client.GetAsync(path + "/payments").JsonAsync()).AsArray().Count);
        using var first = await app.Client.GetAsync(path + "/payments?limit=1");
        Assert.Equal(
            (await app.Client.GetAsync(path + "/payments").JsonAsync()).Ids()[1..], (await app.Client.GetAsync(first.Next()).JsonAsync()).Ids());
        Assert.Equal(note["id"]!.ToString(), (await app.Client.GetAsync(path + "/credit-notes").JsonAsync())[0]!["id"]!.ToString());
        Assert.Empty(await app.DriftAsync());
    }

    [Fact]
    public async Task A_credit_note_over_all_that_is_left_settles_the_invoice()
    {
        var path = $"/invoices/{(await app.IssueInvoiceAsync(amount: "5"))["id"]}";
        await app.AddAsync(path + "/credit-notes", """{"amount":5}""");
        Assert.Equal(("paid", "0.00", "5.00", "0.00"), await FiguresAsync(path));
    }

    [Theory]
    [InlineData("payments", "the balance")]
    [InlineData("credit-notes", "what is left to credit")]
    public async Task More_than_is_left_is_refused(string what, string limit)
    {
        var path = $"/invoices/{(await app.IssueInvoiceAsync(amount: "5"))["id"]}";
        await app.Client.SendAsync("POST", $"{path}/{what}", """{"amount":"5.01"}""")
            .HasErrorAsync(HttpStatusCode.Conflict, "amount", $"Must not be more than {limit}, 5.00.");
        Assert.Empty((await app.Client.GetAsync($"{path}/{what}").JsonAsync()).AsArray());
        Assert.Equal(("open", "0.00", "0.00", "5.00"), await FiguresAsync(path));
    }

    [Theory]
    [InlineData("{}", "amount")]
    [InlineData("""{"amount":0}""", "amount")]
    [InlineData("""{"amount":"-1"}""", "amount")]
    [InlineData("""{"amount":"1.001"}""", "amount")]
    [InlineData("""{"amount":"x","paid_on":"2026-02-29","method":"","reference":"a\u0000"}""", "amount", "paid_on", "method", "reference")]
    public async Task What_is_no_payment_is_refused(string json, params string[] fields)
    {
        var path = $"/invoices/{(await app.IssueInvoiceAsync())["id"]}/payments";
        await app.Client.SendAsync("POST", path, json).HasErrorsAsync(HttpStatusCode.BadRequest, fields);
    }

    [Fact]
    public async Task A_reference_is_used_once_in_an_invoice_and_freely_in_others()
    {
        var (path, other) = ($"/invoices/{(await app.IssueInvoiceAsync())["id"]}", $"/invoices/{(await app.IssueInvoiceAsync())["id"]}");
        await app.AddAsync(path + "/payments", """{"amount":1,"reference":"R"}""");
        await app.Client.SendAsync("POST", path + "/payments", """{"amount":2,"reference":"R"}""")
            .HasErrorAsync(HttpStatusCode.Conflict, "reference", "Another payment of this invoice has this reference.");
        await app.AddAsync(path + "/payments", """{"amount":3}""");
        await app.AddAsync(path + "/payments", """{"amount":3,"reference":null}""");
        await app.AddAsync(other + "/payments", """{"amount":1,"reference":"R"}""");
        Assert.Equal(("open", "7.00", "0.00", "113.00"), await FiguresAsync(path));
    }

    [Theory]
    [InlineData("JPY", "1000", "1", "999", "0.5")]
    [InlineData("KWD", "1.500", "0.001", "1.499", "0.0001")]
    public async Task Currencies_keep_their_decimals(string currency, string amount, string paid, string left, string refused)
    {
        var draft = await app.AddAsync("/invoices", $$"""{"user_id":1,"currency":"{{currency}}","amount":"{{amount}}"}""");
        var path = $"/invoices/{draft["id"]}";
        await app.PostAsync(path + "/issue");
        Assert.Equal(paid, (string?)(await app.AddAsync(path + "/payments", $$"""{"amount":"{{paid}}"}"""))["amount"]);
        Assert.Equal(left, (await FiguresAsync(path)).Balance);
        await app.Client.SendAsync("POST", path + "/payments", $$"""{"amount":"{{refused}}"}""")
            .HasErrorsAsync(HttpStatusCode.BadRequest, "amount");
    }

    private async Task<(string Status, string Paid, string Credited, string Balance)> FiguresAsync(string path)
    {
        var invoice = await app.Client.GetAsync(path).JsonAsync();
        return ((string)invoice["status"]!, (string)invoice["paid"]!, (string)invoice["credited"]!, (string)invoice["balance"]!);
    }
}
