using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace Billing.Api.Tests;

/// <summary>Random requests on an invoice of a customer's own: whatever becomes of it, every answer has the same figures.</summary>
public sealed class LedgerSequenceTests(BillingApp app) : IClassFixture<BillingApp>
{
    private static int _lastUser = 1000;

    private static readonly Gen<(Op Op, decimal Amount, int Pick)[]> Requests =
        Gen.Select(Gen.Enum<Op>(), Gen.Int[1, 9000], Gen.Int[0, 2]).Select((op, cents, pick) => (op, cents / 100m, pick)).Array[4, 12];

    public enum Op
    {
        Edit,
        Issue,
        Pay,
        Overpay,
        PayFromCredit,
        Reverse,
        Credit,
        Refund,
        Void,
        GiveUp,
    }

    [Fact]
    public async Task Every_sequence_of_requests_keeps_the_ledger_and_every_answer_says_the_same() => await Requests.SampleAsync(
        async requests =>
        {
            var user = Interlocked.Increment(ref _lastUser);
            app.Users.Add(user);
            using var member = app.ClientFor(app.Issuer.Member(user));
            var path = $"/invoices/{(await app.CreateInvoiceAsync(user, "60.00"))["id"]}";
            if (requests[0].Pick > 0)
            {
                await app.PostAsync(path + "/issue");
            }

            foreach (var request in requests)
            {
                using var response = await SendAsync(path, request);
                Assert.True(response is null || response.IsSuccessStatusCode || (int)response.StatusCode is 400 or 409, $"{request}: {response?.StatusCode}");
                await CompareAsync(path, user, member);
            }

            Assert.Empty(await app.DriftAsync());
        },
        iter: 15,
        threads: 1);

    private async Task<HttpResponseMessage?> SendAsync(string path, (Op Op, decimal Amount, int Pick) request)
    {
        var amount = request.Amount.ToString(CultureInfo.InvariantCulture);
        return request.Op switch
        {
            Op.Edit => await app.Client.SendAsync("PATCH", path, $$"""{"amount":"{{amount}}"}"""),
            Op.Issue => await PostAsync("/issue", "{}"),
            Op.Pay => await PostAsync("/payments", $$"""{"amount":"{{amount}}"}"""),
            Op.Overpay => await PostAsync("/payments", $$"""{"amount":"{{amount}}","overpayment":"credit"}"""),
            Op.PayFromCredit => await PostAsync("/payments", $$"""{"amount":"{{amount}}","source":"credit"}"""),
            Op.Reverse when await IdAsync("/payments") is { } id => await PostAsync($"/payments/{id}/reverse", """{"reason":"x"}"""),
            Op.Credit => await PostAsync("/credit-notes", $$"""{"amount":"{{amount}}"}"""),
            Op.Refund when await IdAsync("/credit-notes") is { } id => await PostAsync($"/credit-notes/{id}/refunds", $$"""{"amount":"{{amount}}"}"""),
            Op.Void => await PostAsync("/void", "{}"),
            Op.GiveUp => await PostAsync("/mark-uncollectible", "{}"),
            _ => null,
        };

        Task<HttpResponseMessage> PostAsync(string action, string json) => app.Client.SendAsync("POST", path + action, json);

        async Task<long?> IdAsync(string list) => (await ReadAsync(path + list)).AsArray().ElementAtOrDefault(request.Pick) is { } item ? (long)item["id"]! : null;
    }

    private async Task CompareAsync(string path, long user, HttpClient member)
    {
        var invoice = await ReadAsync(path);
        var status = (string)invoice["status"]!;
        var (amount, paid, credited, refunded, balance) =
            (Sum(invoice, "amount"), Sum(invoice, "paid"), Sum(invoice, "credited"), Sum(invoice, "refunded"), Sum(invoice, "balance"));
        Assert.Equal(status == "void" ? 0 : amount - paid - credited, balance);

        var payments = (await ReadAsync(path + "/payments")).AsArray();
        var received = payments.Where(payment => !(bool)payment!["from_credit"]! && payment["reversed_on"] is null).Sum(payment => Sum(payment!, "amount"));
        var notes = (await ReadAsync(path + "/credit-notes")).AsArray();
        var refunds = new List<JsonNode?>();
        foreach (var note in notes)
        {
            refunds.AddRange((await ReadAsync($"{path}/credit-notes/{note!["id"]}/refunds")).AsArray());
        }

        Assert.Equal((credited, refunded), (notes.Sum(note => Sum(note!, "amount")), refunds.Sum(refund => Sum(refund!, "amount"))));
        var credit = (await ReadAsync($"/customers/{user}/credit"))["balances"]!.AsArray().Sum(one => Sum(one!, "amount"));
        Assert.Equal(received - refunded, paid + credit);

        string[] members = ["id", "number", "status", "currency", "subtotal", "tax", "amount", "paid", "credited", "refunded", "balance"];
        var listed = Assert.Single((await ReadAsync($"/invoices?user_id={user}")).AsArray());
        var row = await ReadRowAsync($"/invoices?user_id={user}");
        Assert.All(members, name => Assert.Equal(($"{invoice[name]}", $"{invoice[name]}"), ($"{listed![name]}", row[name])));

        var total = Assert.Single((await ReadAsync($"/invoices/totals?user_id={user}"))["totals"]!.AsArray());
        Assert.Equal((status, amount, paid, balance), ((string)total!["status"]!, Sum(total, "amount"), Sum(total, "paid"), Sum(total, "balance")));

        var summary = (await member.GetAsync("/invoices/summary").JsonAsync())["currencies"]!.AsArray().SingleOrDefault();
        Assert.Equal(status == "open" ? balance : 0, summary is null ? 0 : Sum(summary, "outstanding"));
        Assert.Equal(received, summary is null ? 0 : summary["paid_by_month"]!.AsArray().Sum(month => Sum(month!, "amount")));
    }

    private async Task<Dictionary<string, string>> ReadRowAsync(string path)
    {
        using var response = await app.Client.SendAsync("GET", path, null, ("Accept", "text/csv"));
        var rows = (await response.Content.ReadAsStringAsync()).Split("\r\n");
        return rows[0].Split(',').Zip(rows[1].Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private Task<JsonNode> ReadAsync(string path) => app.Client.GetAsync(path).JsonAsync();

    private static decimal Sum(JsonNode node, string member) => decimal.Parse((string)node[member]!, CultureInfo.InvariantCulture);
}
