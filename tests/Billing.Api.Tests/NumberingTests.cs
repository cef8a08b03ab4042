using System.Text.Json.Nodes;

namespace Billing.Api.Tests;

public sealed class NumberingTests : IAsyncLifetime
{
    private readonly BillingApp _app = new() { TakesDatesInOrder = true };
    private readonly DateOnly _today = DateOnly.FromDateTime(DateTime.UtcNow);

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_changed_format_goes_on_without_a_gap()
    {
        Assert.Equal("INV-2026-000001", await IssueAsync("2026-03-01"));
        await PatchAsync("""{"invoice_format":"RE{yy}/{seq:3}"}""");
        Assert.Equal("RE26/002", await IssueAsync("2026-03-01"));
        var sorted = (await _app.Client.GetAsync("/invoices?sort=-number").JsonAsync()).AsArray();
        Assert.Equal(["RE26/002", "INV-2026-000001"], sorted.Select(invoice => (string?)invoice!["number"]));
        Assert.Single((await _app.Client.GetAsync("/invoices?q=re26").JsonAsync()).AsArray());
        Assert.Empty(await _app.DriftAsync());
    }

    [Fact]
    public async Task A_fiscal_year_has_its_own_sequence()
    {
        await PatchAsync("""{"fiscal_year_start":4}""");
        Assert.Equal("INV-2024-000001", await IssueAsync("2025-03-31"));
        Assert.Equal("INV-2025-000001", await IssueAsync("2025-04-01"));
        Assert.Equal("INV-2025-000002", await IssueAsync("2026-03-31"));
        Assert.Equal("INV-2026-000001", await IssueAsync("2026-04-01"));
        Assert.Empty(await _app.DriftAsync());
    }

    [Fact]
    public async Task A_running_sequence_goes_on_from_the_year_in_which_it_was_set()
    {
        Assert.Equal("INV-2026-000001", await IssueAsync(_today));
        var settings = await PatchAsync("""{"restart":"never","invoice_format":"INV-{seq:6}"}""");
        Assert.Equal(_today.Year, (int)settings["running_since"]!);
        Assert.Equal("INV-000002", await IssueAsync(_today));
        await PatchAsync("""{"issue_dates":"any"}""");
        Assert.Equal("INV-000003", await IssueAsync(_today.AddYears(2)));
        Assert.Empty(await _app.DriftAsync());
        await _app.Client.SendAsync("PATCH", "/numbering", """{"restart":"yearly"}""").HasErrorsAsync(HttpStatusCode.BadRequest, "invoice_format");
    }

    [Fact]
    public async Task Credit_notes_have_a_sequence_of_their_own()
    {
        var invoice = await _app.IssueInvoiceAsync();
        await PatchAsync("""{"credit_note_format":"GU-{year}-{seq}"}""");
        var path = $"/invoices/{invoice["id"]}/credit-notes";
        var first = await _app.AddAsync(path, """{"amount":1}""");
        var second = await _app.AddAsync(path, """{"amount":1}""");
        Assert.Equal(($"GU-{_today.Year}-1", $"GU-{_today.Year}-2"), ((string?)first["number"], (string?)second["number"]));
        Assert.Equal($"{_today:yyyy-MM-dd}", (string?)first["issue_date"]);
        await _app.PostAsync(path, """{"amount":1000}""", HttpStatusCode.Conflict);
        Assert.Equal($"GU-{_today.Year}-3", (string?)(await _app.AddAsync(path, """{"amount":1}"""))["number"]);
        Assert.Empty(await _app.DriftAsync());
    }

    [Fact]
    public async Task Issue_dates_come_in_order_and_not_from_the_future_unless_that_is_allowed()
    {
        await IssueAsync("2026-03-01");
        await RefusedAsync("2026-02-28", "date_out_of_order");
        await RefusedAsync(_today.AddDays(2), "date_in_future");
        Assert.Equal("INV-2025-000001", await IssueAsync("2025-12-31"));
        Assert.Equal("INV-2026-000002", await IssueAsync("2026-03-01"));
        await PatchAsync("""{"issue_dates":"any"}""");
        Assert.Equal("INV-2026-000003", await IssueAsync("2026-01-01"));
        await PatchAsync("""{"issue_dates":"in_order"}""");
        await RefusedAsync("2026-02-01", "date_out_of_order");
        Assert.Empty(await _app.DriftAsync());
    }

    [Fact]
    public async Task Closed_books_take_nothing_that_happened_before()
    {
        var old = await _app.IssueInvoiceAsync(json: """{"issue_date":"2026-01-10"}""");
        var path = $"/invoices/{old["id"]}";
        await PatchAsync("""{"closed_until":"2026-01-31"}""");
        await ClosedAsync(path + "/void");
        await ClosedAsync(path + "/payments", """{"amount":1,"paid_on":"2026-01-31"}""");
        await ClosedAsync($"/invoices/{(await _app.CreateInvoiceAsync())["id"]}/issue", """{"issue_date":"2026-01-31"}""");
        await _app.AddAsync(path + "/payments", """{"amount":1,"paid_on":"2026-02-01"}""");
        await _app.AddAsync(path + "/credit-notes", """{"amount":1}""");
        await IssueAsync("2026-02-01");
        await PatchAsync("""{"closed_until":null}""");
        await _app.AddAsync(path + "/payments", """{"amount":1,"paid_on":"2026-01-31"}""");
    }

    [Fact]
    public async Task A_number_that_another_document_has_is_refused()
    {
        await PatchAsync("""{"invoice_format":"A{year}{seq:2}"}""");
        await IssueAsync("2026-03-01");
        await PatchAsync("""{"invoice_format":"A{year}0{seq}"}""");
        await _app.ExecuteAsync("DELETE FROM number_counters");
        await RefusedAsync("2026-03-01", "number_taken");
    }

    [Fact]
    public async Task Settings_that_mean_nothing_are_refused()
    {
        await _app.Client.SendAsync("PATCH", "/numbering",
            """{"invoice_format":"x","credit_note_format":"{seq}{seq}","restart":"daily","fiscal_year_start":13,"issue_dates":"no","closed_until":"x"}""")
            .HasErrorsAsync(
                HttpStatusCode.BadRequest,
                "invoice_format", "credit_note_format", "restart", "fiscal_year_start", "issue_dates", "closed_until");
        await _app.Client.SendAsync("PATCH", "/numbering", """{"invoice_format":"A{seq}","credit_note_format":"INV-{year}-{seq}"}""")
            .HasErrorsAsync(HttpStatusCode.BadRequest, "invoice_format");
        await _app.Client.SendAsync("PATCH", "/numbering", """{"credit_note_format":"INV-{year}-{seq:6}"}""")
            .HasErrorsAsync(HttpStatusCode.BadRequest, "credit_note_format");
    }

    private async Task ClosedAsync(string path, string? json = null) =>
        Assert.Equal("books_closed", (string?)(await _app.PostAsync(path, json, HttpStatusCode.Conflict))["code"]);

    private Task<string> IssueAsync(string date) => IssueAsync(DateOnly.Parse(date, null));

    private async Task<string> IssueAsync(DateOnly date) =>
        (string)(await _app.IssueInvoiceAsync(json: $$"""{"issue_date":"{{date:yyyy-MM-dd}}"}"""))["number"]!;

    private Task RefusedAsync(string date, string code) => RefusedAsync(DateOnly.Parse(date, null), code);

    private async Task RefusedAsync(DateOnly date, string code)
    {
        var draft = await _app.CreateInvoiceAsync();
        using var response = await _app.Client.SendAsync("POST", $"/invoices/{draft["id"]}/issue", $$"""{"issue_date":"{{date:yyyy-MM-dd}}"}""");
        Assert.True(response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict);
        Assert.Contains($"\"{code}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<JsonNode> PatchAsync(string json) => _app.Client.SendAsync("PATCH", "/numbering", json).JsonAsync();
}
