using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Tests.Smtp;

namespace Billing.Api.Tests;

/// <summary>Customers are reminded of what is overdue: by hand, and by itself once that is set.</summary>
public sealed class ReminderTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly MailingApp _app;

    public ReminderTests() => _app = new() { Clock = _clock };

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Settings_are_off_at_first_and_only_taken_in_order()
    {
        Assert.Null((await _app.Client.GetAsync("/reminders").JsonAsync())["first_days"]);
        await PatchAsync("""{"second_days":7}""").HasErrorsAsync(HttpStatusCode.BadRequest, "second_days");
        await PatchAsync("""{"first_days":7,"second_days":7,"third_days":3}""").HasErrorsAsync(HttpStatusCode.BadRequest, "second_days", "third_days");
        await PatchAsync("""{"first_days":0}""").HasErrorsAsync(HttpStatusCode.BadRequest, "first_days");
        var settings = await PatchAsync("""{"first_days":7,"second_days":14}""").JsonAsync();
        Assert.Equal((7, 14, null), ((int?)settings["first_days"], (int?)settings["second_days"], (int?)settings["third_days"]));
        Assert.Single((await _app.Client.GetAsync("/reminders/history").JsonAsync()).AsArray());
    }

    [Fact]
    public async Task Each_reminder_is_sent_once_when_its_day_has_come()
    {
        var invoice = await OverdueAsync(days: 6);
        await PatchAsync("""{"first_days":7,"second_days":14,"third_days":21}""").JsonAsync();
        await HourPassesAsync();
        Assert.Empty(await _app.SendingsAsync(invoice));

        foreach (var (level, subject) in new[] { (1, "Payment reminder"), (2, "Second reminder"), (3, "Final reminder") })
        {
            _clock.Advance(TimeSpan.FromDays(level == 1 ? 1 : 7) - TimeSpan.FromHours(2));
            await HourPassesAsync();
            await HourPassesAsync();
            await HourPassesAsync();
            Assert.Equal(level, (int)(await _app.BecomesAsync(invoice, "sent"))["reminder_level"]!);
            Assert.StartsWith($"{subject}: invoice {invoice["number"]}", (string?)(await _app.SendingsAsync(invoice))[0]!["subject"], StringComparison.Ordinal);
        }

        _clock.Advance(TimeSpan.FromDays(30));
        await HourPassesAsync();
        Assert.Equal([3, 2, 1], (await _app.SendingsAsync(invoice)).Select(sending => (int)sending!["reminder_level"]!));
        var entry = (await _app.Client.GetAsync($"/invoices/{invoice["id"]}/history").JsonAsync())[0]!;
        Assert.Equal(("reminded", "client:billing-api", 3), ((string?)entry["action"], (string?)entry["actor"]!["id"], (int)entry["changes"]!["reminder_level"]!["to"]!));
    }

    [Fact]
    public async Task Reminder_that_is_sent_by_itself_refuses_no_action_on_what_was_seen_before()
    {
        var invoice = await OverdueAsync();
        var path = $"/invoices/{invoice["id"]}";
        var tag = (await _app.Client.GetAsync(path)).Headers.ETag!.ToString();
        await PatchAsync("""{"first_days":7}""").JsonAsync();
        await HourPassesAsync();
        using var read = await _app.Client.SendAsync("GET", path, null, ("If-None-Match", tag));
        Assert.Equal(1, (int)(await read.JsonAsync())["reminder_level"]!);
        await _app.Client.SendAsync("POST", path + "/payments", """{"amount":"120"}""", ("If-Match", tag)).JsonAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Reminders_of_what_is_long_overdue_do_not_come_at_once()
    {
        var invoice = await OverdueAsync(days: 100);
        await PatchAsync("""{"first_days":7,"second_days":14}""").JsonAsync();
        await HourPassesAsync();
        await HourPassesAsync();
        Assert.Single(await _app.SendingsAsync(invoice));
        _clock.Advance(TimeSpan.FromDays(7));
        await HourPassesAsync();
        Assert.Equal(2, (await _app.SendingsAsync(invoice)).Count);
    }

    [Fact]
    public async Task Paid_void_uncollectible_and_disputed_invoices_are_never_reminded_of()
    {
        var (paid, voided, given, disputed) = (await OverdueAsync(), await OverdueAsync(), await OverdueAsync(), await OverdueAsync());
        await _app.AddAsync($"/invoices/{paid["id"]}/payments", """{"amount":"120"}""");
        await _app.PostAsync($"/invoices/{voided["id"]}/void");
        await _app.PostAsync($"/invoices/{given["id"]}/mark-uncollectible");
        await _app.PostAsync($"/invoices/{disputed["id"]}/dispute", """{"note":"Promised a discount."}""");
        await PatchAsync("""{"first_days":7}""").JsonAsync();
        await HourPassesAsync();
        foreach (var invoice in (JsonNode[])[paid, voided, given, disputed])
        {
            Assert.Empty(await _app.SendingsAsync(invoice));
            await _app.Client.SendAsync("POST", $"/invoices/{invoice["id"]}/reminders").IsProblemAsync(HttpStatusCode.Conflict);
            await _app.Client.GetAsync($"/invoices/{invoice["id"]}/letter?reminder=true").IsProblemAsync(HttpStatusCode.Conflict);
        }

        await _app.PostAsync($"/invoices/{disputed["id"]}/resolve-dispute");
        await HourPassesAsync();
        Assert.Single(await _app.SendingsAsync(disputed));
    }

    [Fact]
    public async Task Replicas_send_each_reminder_once()
    {
        await using var other = new MailingApp { Clock = _clock, Mail = _app.Mail, Beside = _app };
        await other.InitializeAsync();
        var invoices = new List<JsonNode>();
        for (var i = 0; i < 20; i++)
        {
            invoices.Add(await OverdueAsync());
        }

        await PatchAsync("""{"first_days":7}""").JsonAsync();
        await HourPassesAsync();
        foreach (var invoice in invoices)
        {
            await _app.BecomesAsync(invoice, "sent");
            Assert.Single(await _app.SendingsAsync(invoice));
        }

        await Poll.UntilAsync(() => _app.Mail.Messages.Count(message => message.Subject!.Contains("reminder", StringComparison.Ordinal)) >= invoices.Count);
        Assert.Distinct(_app.Mail.Messages.Select(message => message.Subject));
    }

    [Fact]
    public async Task Reminder_by_hand_is_the_next_of_three_and_one_that_failed_can_be_sent_again()
    {
        var invoice = await OverdueAsync();
        var path = $"/invoices/{invoice["id"]}/reminders";
        var letter = await _app.Client.GetAsync($"/invoices/{invoice["id"]}/letter?reminder=true&language=de").JsonAsync();
        Assert.Equal((1, $"Zahlungserinnerung: Rechnung {invoice["number"]}"), ((int)letter["reminder_level"]!, (string?)letter["subject"]));
        Assert.Equal([(long)invoice["id"]!], (await _app.Client.GetAsync("/invoices?overdue=true&reminded=false").JsonAsync()).Ids());

        _app.Mail.FailAt(SmtpStep.Recipient, SmtpFault.Answer("550 No such user", times: 1));
        await _app.PostAsync(path);
        await _app.BecomesAsync(invoice, "failed");
        foreach (var level in (int[])[1, 2, 3])
        {
            Assert.Equal(level, (int)(await _app.PostAsync(path, """{"subject":"Please"}"""))["reminder_level"]!);
            await _app.BecomesAsync(invoice, "sent");
        }

        Assert.Equal("reminders_used_up", (string?)(await _app.PostAsync(path, status: HttpStatusCode.Conflict))["code"]);
        Assert.Empty((await _app.Client.GetAsync("/invoices?overdue=true&reminded=false").JsonAsync()).AsArray());
        Assert.Equal("not_overdue", (string?)(await _app.PostAsync($"/invoices/{(await _app.IssueInvoiceAsync())["id"]}/reminders", status: HttpStatusCode.Conflict))["code"]);
    }

    [Fact]
    public async Task Dispute_is_marked_with_its_note_which_members_do_not_see_and_resolved()
    {
        var invoice = await OverdueAsync();
        var path = $"/invoices/{invoice["id"]}";
        await _app.Client.SendAsync("POST", path + "/dispute", "{}").HasErrorsAsync(HttpStatusCode.BadRequest, "note");
        var disputed = await _app.PostAsync(path + "/dispute", """{"note":"Promised a discount."}""");
        Assert.Equal((true, "Promised a discount."), ((bool)disputed["disputed"]!, (string?)disputed["dispute_note"]));
        var problem = await _app.PostAsync(path + "/reminders", status: HttpStatusCode.Conflict);
        Assert.Equal("disputed", (string?)problem["code"]);
        using var member = _app.ClientFor(_app.Issuer.Member(1));
        Assert.Null((await member.GetAsync(path).JsonAsync())["dispute_note"]);
        await _app.Client.SendAsync("POST", path + "/dispute", """{"note":"Again."}""").IsProblemAsync(HttpStatusCode.Conflict);

        Assert.False((bool)(await _app.PostAsync(path + "/resolve-dispute"))["disputed"]!);
        await _app.Client.SendAsync("POST", path + "/resolve-dispute").IsProblemAsync(HttpStatusCode.Conflict);
        var history = (await _app.Client.GetAsync(path + "/history").JsonAsync()).AsArray();
        Assert.Equal(["dispute_resolved", "disputed"], history.Take(2).Select(entry => (string?)entry!["action"]));
        Assert.Equal("Promised a discount.", (string?)history[1]!["changes"]!["dispute_note"]!["to"]);
    }

    private Task<HttpResponseMessage> PatchAsync(string json) => _app.Client.SendAsync("PATCH", "/reminders", json);

    private async Task<JsonNode> OverdueAsync(int days = 30)
    {
        var due = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime).AddDays(-days);
        return await _app.IssueInvoiceAsync(json: $$"""{"issue_date":"{{due:yyyy-MM-dd}}","due_date":"{{due:yyyy-MM-dd}}"}""");
    }

    // The hour's work is done once an invoice that is due since yesterday was reminded of; where nothing is due there is none to wait for.
    private async Task HourPassesAsync()
    {
        var first = (int?)(await _app.Client.GetAsync("/reminders").JsonAsync())["first_days"] ?? 1;
        var last = await OverdueAsync(first);
        _clock.Advance(TimeSpan.FromHours(1));
        await Poll.UntilAsync(async () => (int)(await _app.InvoiceAsync(last))["reminder_level"]! == 1, "the hour's work is done");
        await _app.PostAsync($"/invoices/{last["id"]}/void");
    }
}
