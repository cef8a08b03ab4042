using System.Text.Json.Nodes;
using Tests.Smtp;

namespace Billing.Api.Tests;

/// <summary>Invoices are mailed, each once, and what becomes of it can be seen.</summary>
public sealed class SendingTests(MailingApp app) : IClassFixture<MailingApp>
{
    private const string XRechnungLacksASeller = """{"attach_xml":true}""";

    [Fact]
    public async Task Invoice_is_mailed_to_the_invoice_email_in_the_customers_language_with_its_PDF()
    {
        var (user, _) = await app.AddUserAsync();
        await app.Client.SendAsync("PATCH", $"/customers/{user}/billing-details", $$"""{"invoice_email":"books{{user}}@example.com","language":"de","contact":"Ada"}""").JsonAsync();
        var invoice = await app.IssueInvoiceAsync(user);
        var sent = await app.PostAsync($"/invoices/{invoice["id"]}/send");
        Assert.Equal("queued", (string?)sent["delivery"]);

        var mail = await app.Mail.MessageToAsync($"books{user}@example.com");
        Assert.Equal($"Rechnung {invoice["number"]}", mail.Subject);
        Assert.StartsWith("Guten Tag Ada,", mail.TextBody, StringComparison.Ordinal);
        using var pdf = await app.Client.SendAsync("GET", $"/invoices/{invoice["id"]}", null, ("Accept", "application/pdf"));
        Assert.Equal(await pdf.Content.ReadAsByteArrayAsync(), MailingApp.ContentOf(mail, "application/pdf"));
        Assert.Equal($"{invoice["number"]}.pdf", MailingApp.FileOf(mail));

        await app.BecomesAsync(invoice, "sent");
        var sending = Assert.Single(await app.SendingsAsync(invoice))!;
        Assert.Equal(("sent", $"books{user}@example.com", "de", null), ((string?)sending["status"], (string?)sending["to"], (string?)sending["language"], (string?)sending["problem"]));
        Assert.NotNull(sending["sent_at"]);
        var entry = (await app.Client.GetAsync($"/invoices/{invoice["id"]}/history").JsonAsync())[0]!;
        Assert.Equal(("sent", "user:1", (long)sending["id"]!), ((string?)entry["action"], (string?)entry["actor"]!["id"], (long)entry["changes"]!["sending"]!["to"]!));
    }

    [Fact]
    public async Task Proposed_letter_can_be_edited_before_it_goes()
    {
        var (user, email) = await app.AddUserAsync();
        var invoice = await app.IssueInvoiceAsync(user);
        var letter = await app.Client.GetAsync($"/invoices/{invoice["id"]}/letter?language=en").JsonAsync();
        Assert.Equal(
            (email, "en", $"Invoice {invoice["number"]}", null, true, false),
            ((string?)letter["to"], (string?)letter["language"], (string?)letter["subject"], (int?)letter["reminder_level"], (bool)letter["mail_on"]!, (bool)letter["has_xml"]!));
        Assert.StartsWith($"Hello user{user},\n\nPlease find attached invoice {invoice["number"]} of ", (string)letter["text"]!, StringComparison.Ordinal);

        await app.PostAsync($"/invoices/{invoice["id"]}/send", $$"""{"to":"else{{user}}@example.com","subject":"Yours","text":"One <b>\nline\r\n\r\nTwo"}""");
        var mail = await app.Mail.MessageToAsync($"else{user}@example.com");
        Assert.Equal("Yours", mail.Subject);
        Assert.StartsWith("One <b>\nline\n\nTwo", mail.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("<p>One &lt;b&gt;<br>\nline</p>\n<p>Two</p>", mail.HtmlBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_member_that_means_nothing_is_named()
    {
        var invoice = await app.IssueInvoiceAsync();
        await app.Client.SendAsync("POST", $"/invoices/{invoice["id"]}/send", """{"to":"x","language":"fr","subject":"a\nb","text":" ","attach_xml":"maybe"}""")
            .HasErrorsAsync(HttpStatusCode.BadRequest, "to", "language", "subject", "text", "attach_xml");
        await app.Client.GetAsync($"/invoices/{invoice["id"]}/letter?language=fr&reminder=1").HasErrorsAsync(HttpStatusCode.BadRequest, "language", "reminder");
        Assert.Null((await app.InvoiceAsync(invoice))["delivery"]);
    }

    [Fact]
    public async Task E_invoice_is_attached_where_it_is_wanted_and_refused_where_it_is_incomplete()
    {
        await using var own = new MailingApp();
        await own.InitializeAsync();
        var lacking = await own.IssueInvoiceAsync();
        var problem = await own.PostAsync($"/invoices/{lacking["id"]}/send", XRechnungLacksASeller, HttpStatusCode.Conflict);
        Assert.Equal("e_invoice_incomplete", (string?)problem["code"]);

        await own.Client.SendAsync("PATCH", "/seller", SellerTests.Whole).JsonAsync();
        await own.Client.SendAsync("PATCH", "/customers/1/billing-details", """{"e_invoice":"en16931","country":"GB"}""").JsonAsync();
        var draft = await own.AddAsync("/invoices", """{"user_id":1,"lines":[{"description":"Work","quantity":"1","unit_price":"100","tax_rate":"20"}]}""");
        var invoice = await own.PostAsync($"/invoices/{draft["id"]}/issue", """{"send":true}""");
        var mail = await own.Mail.MessageToAsync("user1@example.com");
        Assert.StartsWith("<?xml", System.Text.Encoding.UTF8.GetString(MailingApp.ContentOf(mail, "application/xml")), StringComparison.Ordinal);
        Assert.Equal($"Invoice {invoice["number"]} from Engines Ltd.", mail.Subject);

        await own.PostAsync($"/invoices/{invoice["id"]}/send", """{"to":"plain@example.com","attach_xml":false}""");
        Assert.Single((await own.Mail.MessageToAsync("plain@example.com")).Attachments);
    }

    [Fact]
    public async Task Drafts_and_void_invoices_are_not_sent_and_paid_ones_are()
    {
        var (user, email) = await app.AddUserAsync();
        var draft = await app.CreateInvoiceAsync(user);
        var problem = await app.PostAsync($"/invoices/{draft["id"]}/send", status: HttpStatusCode.Conflict);
        Assert.Equal(("action_not_possible", "The invoice is a draft: it cannot be sent."), ((string?)problem["code"], (string?)problem["detail"]));
        await app.PostAsync($"/invoices/{(await app.PostAsync($"/invoices/{(await app.IssueInvoiceAsync(user))["id"]}/void"))["id"]}/send", status: HttpStatusCode.Conflict);
        await app.Client.GetAsync($"/invoices/{draft["id"]}/letter").IsProblemAsync(HttpStatusCode.Conflict);

        var invoice = await app.IssueInvoiceAsync(user);
        await app.AddAsync($"/invoices/{invoice["id"]}/payments", """{"amount":"120"}""");
        await app.PostAsync($"/invoices/{invoice["id"]}/send");
        Assert.Contains("Nothing is left to pay.", (await app.Mail.MessageToAsync(email)).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_mail_fails_with_the_reason_can_be_found_and_is_sent_again()
    {
        await using var own = new MailingApp();
        await own.InitializeAsync();
        own.Mail.FailAt(SmtpStep.Recipient, SmtpFault.Answer("550 No such user", times: 1));
        var invoice = await own.IssueInvoiceAsync();
        await own.PostAsync($"/invoices/{invoice["id"]}/send");
        await own.BecomesAsync(invoice, "failed");
        Assert.Contains("550 No such user", (string?)(await own.SendingsAsync(invoice))[0]!["problem"], StringComparison.Ordinal);
        Assert.Equal([(long)invoice["id"]!], (await own.Client.GetAsync("/invoices?delivery=failed").JsonAsync()).Ids());

        await own.PostAsync($"/invoices/{invoice["id"]}/send");
        await own.BecomesAsync(invoice, "sent");
        Assert.Equal(["sent", "failed"], (await own.SendingsAsync(invoice)).Select(sending => (string?)sending!["status"]));
        Assert.Empty((await own.Client.GetAsync("/invoices?delivery=failed").JsonAsync()).AsArray());
    }

    [Fact]
    public async Task Repeated_request_sends_once_and_one_on_a_stale_invoice_nothing()
    {
        var (user, email) = await app.AddUserAsync();
        var invoice = await app.IssueInvoiceAsync(user);
        var path = $"/invoices/{invoice["id"]}/send";
        using var first = await app.Client.SendAsync("POST", path, "{}", ("Idempotency-Key", $"send-{user}"));
        using var second = await app.Client.SendAsync("POST", path, "{}", ("Idempotency-Key", $"send-{user}"));
        Assert.Equal((await first.JsonAsync()).ToJsonString(), (await second.JsonAsync()).ToJsonString());
        await app.Client.SendAsync("POST", path, "{}", ("If-Match", "\"00000001\"")).IsProblemAsync(HttpStatusCode.PreconditionFailed);
        await app.BecomesAsync(invoice, "sent");
        Assert.Single(await app.SendingsAsync(invoice));
        Assert.Single(app.Mail.Messages, message => message.To.Mailboxes.Single().Address == email);
    }

    [Fact]
    public async Task Delivery_changes_the_ETag_and_refuses_no_action_as_an_edit_does()
    {
        var (user, _) = await app.AddUserAsync();
        var path = $"/invoices/{(await app.IssueInvoiceAsync(user))["id"]}";
        using var sent = await app.Client.SendAsync("POST", path + "/send", "{}");
        var tag = sent.Headers.ETag!.ToString();
        await app.BecomesAsync(await sent.JsonAsync(), "sent");

        using var read = await app.Client.SendAsync("GET", path, null, ("If-None-Match", tag));
        Assert.Equal("sent", (string?)(await read.JsonAsync())["delivery"]);
        Assert.NotEqual(tag, read.Headers.ETag!.ToString());

        await app.Client.SendAsync("POST", path + "/payments", """{"amount":"20"}""", ("If-Match", tag)).JsonAsync(HttpStatusCode.Created);
        foreach (var stale in (string[])[tag, read.Headers.ETag!.ToString()])
        {
            await app.Client.SendAsync("POST", path + "/payments", """{"amount":"20"}""", ("If-Match", stale)).IsProblemAsync(HttpStatusCode.PreconditionFailed);
        }
    }

    [Fact]
    public async Task Credit_note_is_mailed_with_its_own_PDF()
    {
        var (user, email) = await app.AddUserAsync();
        var invoice = await app.IssueInvoiceAsync(user);
        var note = await app.AddAsync($"/invoices/{invoice["id"]}/credit-notes", """{"amount":"20"}""");
        var path = $"/invoices/{invoice["id"]}/credit-notes/{note["id"]}";
        Assert.Equal($"Credit note {note["number"]}", (string?)(await app.Client.GetAsync(path + "/letter").JsonAsync())["subject"]);
        await app.PostAsync(path + "/send");
        var mail = await app.Mail.MessageToAsync(email);
        Assert.Equal($"{note["number"]}.pdf", MailingApp.FileOf(mail));
        Assert.Equal((long)note["id"]!, (long)(await app.SendingsAsync(invoice))[0]!["credit_note_id"]!);
        await app.Client.SendAsync("POST", $"/invoices/{invoice["id"]}/credit-notes/99999/send").IsProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Address_of_a_deleted_user_leaves_what_was_sent()
    {
        await using var own = new MailingApp();
        await own.InitializeAsync();
        own.Users.Add(11);
        own.Users.Feed.Tell(new FakeEvent(11, 1, "ada"));
        await own.FollowedAsync();
        var invoice = await own.IssueInvoiceAsync(11, json: """{"send":true}""");
        await own.BecomesAsync(invoice, "sent");
        own.Users.Feed.Tell(new FakeEvent(11, 2, "deleted-11", Active: false, Deleted: true));
        await own.FollowedAsync();
        Assert.DoesNotContain("ada", (await own.SendingsAsync(invoice)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_mail_settings_nothing_is_sent_or_issued_and_the_setting_is_named()
    {
        await using var off = await BillingApp.StartAsync();
        var draft = await off.CreateInvoiceAsync();
        AssertOff(await off.PostAsync($"/invoices/{draft["id"]}/issue", """{"send":true}""", HttpStatusCode.Conflict));
        var invoice = await off.PostAsync($"/invoices/{draft["id"]}/issue", """{"send":false}""");
        AssertOff(await off.PostAsync($"/invoices/{invoice["id"]}/send", status: HttpStatusCode.Conflict));
        AssertOff(await off.PostAsync($"/invoices/{invoice["id"]}/reminders", status: HttpStatusCode.Conflict));
        Assert.False((bool)(await off.Client.GetAsync($"/invoices/{invoice["id"]}/letter").JsonAsync())["mail_on"]!);

        static void AssertOff(JsonNode problem) =>
            Assert.Equal(("sending_off", "Mail:Host"), ((string?)problem["code"], (string?)problem["params"]!["setting"]));
    }
}
