using System.Text.Json.Nodes;
using Tests.Smtp;

namespace Billing.Api.Tests;

/// <summary>The service is killed between issuing, the PDF and the mail.</summary>
public sealed class KilledSendingTests
{
    private const int Invoices = 12;

    [Fact]
    public async Task What_was_issued_and_queued_is_sent_under_its_number_after_kill_9_and_nothing_under_another()
    {
        await using var mail = new SmtpServer();
        await using var replicas = await Replicas.CreateAsync();
        replicas.Settings = [.. mail.Settings(), ("Mail:Timeout", "00:00:02"), ("Mail:FirstDelay", "00:00:00.1")];
        replicas.Users.Add(1);
        await using var service = new KilledService(replicas);
        await service.StartAsync();
        var numbers = new List<string>();
        for (var index = 0; index < Invoices; index++)
        {
            var draft = await service.DoAsync("/invoices", """{"user_id":1,"amount":"2.00"}""", HttpStatusCode.Created);
            var issued = await service.DoAsync($"/invoices/{draft["id"]}/issue", """{"issue_date":"2026-05-05","send":true}""", HttpStatusCode.OK);
            numbers.Add((string)issued["number"]!);
            if (index % 4 == 3)
            {
                await service.KillAndStartAsync();
            }
        }

        await Poll.UntilAsync(
            async () => (long)(await replicas.ReadAsync("SELECT count(*) FROM invoices WHERE delivery = 'sent'"))! == Invoices, "all is sent", seconds: 120);
        Assert.Equal((long)Invoices, await replicas.ReadAsync("SELECT count(*) FROM sendings"));
        Assert.Equal((long)Invoices, await replicas.ReadAsync("SELECT count(*) FROM mail_messages"));
        // A copy of one that was under way may come twice, with the same id, by which mail servers know it.
        var messages = mail.Messages.DistinctBy(message => message.MessageId).ToList();
        Assert.Equal(numbers.Select(number => $"Invoice {number}").Order(StringComparer.Ordinal), messages.Select(message => message.Subject).Order(StringComparer.Ordinal));
        Assert.All(messages, message => Assert.Equal($"{message.Subject!["Invoice ".Length..]}.pdf", MailingApp.FileOf(message)));
    }
}
