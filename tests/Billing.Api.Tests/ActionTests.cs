using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class ActionTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Issuing_gives_a_number_dates_and_the_users_name()
    {
        var issued = await app.IssueInvoiceAsync(2, json: """{"issue_date":"2031-02-03","due_date":"2031-03-04"}""");
        Assert.Equal(
            ("open", "INV-2031-000001", "2031-02-03", "2031-03-04", "user2", "user2@example.com", "120.00"),
            ((string)issued["status"]!, (string)issued["number"]!, (string)issued["issue_date"]!, (string)issued["due_date"]!,
                (string)issued["bill_to"]!["username"]!, (string)issued["bill_to"]!["email"]!, (string)issued["balance"]!));
        Assert.Equal(issued.ToJsonString(), (await app.Client.GetAsync($"/invoices/{issued["id"]}").JsonAsync()).ToJsonString());
        var next = await app.IssueInvoiceAsync(json: """{"issue_date":"2031-12-31"}""");
        Assert.Equal(("INV-2031-000002", "2032-01-30"), ((string)next["number"]!, (string)next["due_date"]!));
        Assert.Equal("INV-2032-000001", (string?)(await app.IssueInvoiceAsync(json: """{"issue_date":"2032-01-01"}"""))["number"]);
    }

    [Fact]
    public async Task An_invoice_over_nothing_is_paid_when_it_is_issued() =>
        Assert.Equal("paid", (string?)(await app.IssueInvoiceAsync(amount: "0"))["status"]);

    [Fact]
    public async Task A_drafts_own_due_date_is_kept_and_one_before_the_issue_date_is_refused()
    {
        var draft = await app.AddAsync("/invoices", """{"user_id":1,"amount":1,"due_date":"2030-05-05"}""");
        var path = $"/invoices/{draft["id"]}/issue";
        await app.Client.SendAsync("POST", path, """{"issue_date":"2030-05-06"}""")
            .HasErrorAsync(HttpStatusCode.BadRequest, "due_date", "Must not be before the issue date, 2030-05-06.");
        await app.Client.SendAsync("POST", path, """{"issue_date":"05/06/2030","due_date":"1899-12-31"}""")
            .HasErrorsAsync(HttpStatusCode.BadRequest, "issue_date", "due_date");
        Assert.Equal("2030-05-05", (string?)(await app.PostAsync(path, """{"issue_date":"2030-05-05"}"""))["due_date"]);
    }

    [Theory]
    [InlineData("draft", "void", "voided")]
    [InlineData("draft", "mark-uncollectible", "marked uncollectible")]
    [InlineData("draft", "payments", "paid")]
    [InlineData("draft", "credit-notes", "credited")]
    [InlineData("open", "issue", "issued")]
    [InlineData("open", "PATCH", "changed")]
    [InlineData("open", "PUT", "changed")]
    [InlineData("open", "DELETE", "deleted")]
    [InlineData("paid", "issue", "issued")]
    [InlineData("paid", "void", "voided")]
    [InlineData("paid", "mark-uncollectible", "marked uncollectible")]
    [InlineData("paid", "payments", "paid")]
    [InlineData("paid", "PATCH", "changed")]
    [InlineData("void", "issue", "issued")]
    [InlineData("void", "void", "voided")]
    [InlineData("void", "mark-uncollectible", "marked uncollectible")]
    [InlineData("void", "payments", "paid")]
    [InlineData("void", "credit-notes", "credited")]
    [InlineData("void", "DELETE", "deleted")]
    [InlineData("uncollectible", "issue", "issued")]
    [InlineData("uncollectible", "mark-uncollectible", "marked uncollectible")]
    [InlineData("uncollectible", "PUT", "changed")]
    public async Task What_a_state_does_not_allow_is_refused_by_its_name(string status, string action, string refused)
    {
        var path = await InvoiceThatIsAsync(status);
        var before = await app.Client.GetAsync(path).JsonAsync();
        Assert.Equal(status, (string?)before["status"]);
        var body = action is "payments" or "credit-notes" ? """{"amount":"1"}""" : action is "PATCH" or "PUT" ? """{"user_id":1,"amount":7}""" : null;
        using var response = char.IsUpper(action[0])
            ? await app.Client.SendAsync(action, path, body)
            : await app.Client.SendAsync("POST", $"{path}/{action}", body);
        var problem = await response.IsProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal($"The invoice is {(status == "draft" ? "a draft" : status)}: it cannot be {refused}.", (string?)problem["detail"]);
        Assert.Equal(before.ToJsonString(), (await app.Client.GetAsync(path).JsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task What_is_uncollectible_can_be_withdrawn_or_paid_all_the_same()
    {
        var path = await InvoiceThatIsAsync("uncollectible");
        await app.AddAsync(path + "/payments", """{"amount":"20"}""");
        Assert.Equal(("uncollectible", "100.00"), await StateAsync(path));
        await app.AddAsync(path + "/payments", """{"amount":"100.00"}""");
        Assert.Equal(("paid", "0.00"), await StateAsync(path));
        var other = await InvoiceThatIsAsync("uncollectible");
        Assert.Equal("void", (string?)(await app.PostAsync(other + "/void"))["status"]);
    }

    [Fact]
    public async Task What_was_paid_in_part_cannot_be_withdrawn()
    {
        var path = await InvoiceThatIsAsync("open");
        await app.AddAsync(path + "/payments", """{"amount":"20"}""");
        var problem = await app.Client.SendAsync("POST", path + "/void").IsProblemAsync(HttpStatusCode.Conflict);
        Assert.StartsWith("The invoice is open: it cannot be voided.", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal(("open", "100.00"), await StateAsync(path));
    }

    [Theory]
    [InlineData("PATCH", "", """{"amount":7}""")]
    [InlineData("PUT", "", """{"user_id":2,"amount":7}""")]
    [InlineData("DELETE", "")]
    [InlineData("POST", "/issue")]
    [InlineData("POST", "/void")]
    [InlineData("POST", "/mark-uncollectible")]
    [InlineData("POST", "/payments", """{"amount":1}""")]
    [InlineData("POST", "/credit-notes", """{"amount":1}""")]
    public async Task A_change_is_made_to_the_version_that_was_seen(string method, string action, string? json = null)
    {
        var path = await InvoiceThatIsAsync(action is "" or "/issue" ? "draft" : "open");
        await app.Client.SendAsync(method, path + action, json, ("If-Match", "\"00000001\""))
            .IsProblemAsync(HttpStatusCode.PreconditionFailed);
        var tag = (await app.Client.GetAsync(path)).Headers.ETag!.ToString();
        using var done = await app.Client.SendAsync(method, path + action, json, ("If-Match", tag));
        Assert.True(done.IsSuccessStatusCode);
        await app.Client.SendAsync(method, "/invoices/999999999" + action, json).IsProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_was_deleted_is_sent_no_invoice()
    {
        var draft = await app.CreateInvoiceAsync(3);
        await app.ExecuteAsync("UPDATE customers SET deleted = true, active = false WHERE id = 3");
        var problem = await app.Client.SendAsync("POST", $"/invoices/{draft["id"]}/issue").IsProblemAsync(HttpStatusCode.Conflict);
        Assert.Contains("deleted", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", "issue", "edit", "delete")]
    [InlineData("open", "record_payment", "issue_credit_note", "mark_uncollectible", "void", "send", "remind", "dispute")]
    [InlineData("uncollectible", "record_payment", "issue_credit_note", "void", "send", "dispute")]
    [InlineData("paid", "reverse_payment", "issue_credit_note", "send")]
    [InlineData("void")]
    public async Task An_invoice_tells_what_can_be_done_to_it(string status, params string[] actions)
    {
        var path = await InvoiceThatIsAsync(status);
        Assert.Equal(actions, Actions(await app.Client.GetAsync(path).JsonAsync()));
        var list = await app.Client.GetAsync($"/invoices?id={path.Split('/')[2]}").JsonAsync();
        Assert.Equal(actions, Actions(list[0]!));
    }

    [Fact]
    public async Task What_is_partly_paid_cannot_be_voided_and_does_not_say_that_it_can()
    {
        var path = await InvoiceThatIsAsync("open");
        await app.AddAsync(path + "/payments", """{"amount":"20"}""");
        Assert.Equal(
            ["record_payment", "reverse_payment", "issue_credit_note", "mark_uncollectible", "send", "remind", "dispute"], Actions(await app.Client.GetAsync(path).JsonAsync()));
    }

    [Fact]
    public async Task A_reader_is_told_of_no_actions_under_a_tag_that_is_not_an_admins()
    {
        var path = await InvoiceThatIsAsync("open");
        using var member = app.ClientFor(app.Issuer.Member(1));
        using var seen = await member.GetAsync(path);
        Assert.Empty(Actions(await seen.JsonAsync()));
        var tag = seen.Headers.ETag!.ToString();
        await member.SendAsync("GET", path, null, ("If-None-Match", tag)).HasStatusAsync(HttpStatusCode.NotModified);
        Assert.NotEmpty(Actions(await app.Client.SendAsync("GET", path, null, ("If-None-Match", tag)).JsonAsync()));
    }

    private static IEnumerable<string> Actions(JsonNode invoice) => invoice["actions"]!.AsArray().Select(action => (string)action!);

    private async Task<(string Status, string Balance)> StateAsync(string path)
    {
        var invoice = await app.Client.GetAsync(path).JsonAsync();
        return ((string)invoice["status"]!, (string)invoice["balance"]!);
    }

    private async Task<string> InvoiceThatIsAsync(string status)
    {
        var invoice = status == "draft" ? await app.CreateInvoiceAsync() : await app.IssueInvoiceAsync();
        var path = $"/invoices/{invoice["id"]}";
        JsonNode? _ = status switch
        {
            "paid" => await app.AddAsync(path + "/payments", """{"amount":"120"}"""),
            "void" => await app.PostAsync(path + "/void"),
            "uncollectible" => await app.PostAsync(path + "/mark-uncollectible"),
            _ => null,
        };
        return path;
    }
}
