using Microsoft.EntityFrameworkCore;
using MimeKit;
using Persistence;

namespace Mail.Tests;

/// <summary>A message that is committed is sent, once, and one that is not is never.</summary>
public sealed class SendingTests
{
    [Fact]
    public async Task Message_arrives_as_text_and_HTML_with_its_attachments_and_its_content_is_erased()
    {
        await using var server = new SmtpServer();
        await using var host = await MailHost.StartAsync(await MailHost.CreateDatabaseAsync(), server);
        var address = Samples.NewAddress();
        byte[] pdf = [.. Enumerable.Range(0, 5000).Select(i => (byte)i)];

        var id = await host.AddAsync(address, Samples.GermanLetter(), null, new MailAttachment("INV-2026-000123.pdf", "application/pdf", pdf));

        var message = await server.MessageToAsync(address);
        Assert.Equal(("no-reply@example.org", "Users & Billing"), (message.From.Mailboxes.Single().Address, message.From.Mailboxes.Single().Name));
        Assert.Equal("Ihr Passwort wurde geändert", message.Subject);
        Assert.Contains("Grüße!", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("lang=\"de\"", message.HtmlBody, StringComparison.Ordinal);
        Assert.Equal(("auto-generated", "de"), (message.Headers["Auto-Submitted"], message.Body?.Headers["Content-Language"]));
        var attachment = Assert.IsType<MimePart>(Assert.Single(message.Attachments));
        using var content = new MemoryStream();
        await attachment.Content!.DecodeToAsync(content);
        Assert.Equal(("INV-2026-000123.pdf", "application/pdf"), (attachment.FileName, attachment.ContentType.MimeType));
        Assert.Equal(pdf, content.ToArray());

        var sent = await host.BecomesAsync(id, MailStatus.Sent);
        Assert.Equal(sent.MessageId, message.MessageId);
        Assert.EndsWith("@example.org", message.MessageId, StringComparison.Ordinal);
        Assert.NotNull(sent.SentAt);
        await Poll.UntilAsync(async () => (await host.ReadAsync(id)).Attachments.Count == 0);
        Assert.Equal((null, null, 1), (sent.Text, sent.Html, sent.Attempts));
    }

    [Fact]
    public async Task Message_of_a_transaction_that_is_rolled_back_is_not_sent()
    {
        await using var server = new SmtpServer();
        await using var host = await MailHost.StartAsync(await MailHost.CreateDatabaseAsync(), server);
        await Assert.ThrowsAsync<InvalidDataException>(() => host.WithContextAsync(db => db.InTransactionAsync<bool>(
            async token =>
            {
                host.Outbox.Add(db, Samples.NewAddress(), "test", Samples.Letter());
                await db.SaveChangesAsync(token);
                throw new InvalidDataException();
            },
            CancellationToken.None)));

        await host.BecomesAsync(await host.AddAsync(Samples.NewAddress(), Samples.Letter()), MailStatus.Sent);
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task Replicas_share_the_work_and_send_nothing_twice()
    {
        await using var server = new SmtpServer();
        var database = await MailHost.CreateDatabaseAsync();
        await using var first = await MailHost.StartAsync(database, server);
        await using var second = await MailHost.StartAsync(database, server);
        var hold = server.FailAt(SmtpStep.End, SmtpFault.Hang());

        // One that hangs in either replica does not keep the rest from being sent.
        var ids = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => first.AddAsync(Samples.NewAddress(), Samples.Letter())));
        await hold.Reached;
        await Poll.UntilAsync(async () => await first.WithContextAsync(db => db.Set<MailMessage>().CountAsync(message => message.Status == MailStatus.Sent)) >= ids.Length - 4);

        Assert.Distinct(server.Messages.Select(message => message.MessageId));
    }

    [Fact]
    public async Task Message_that_waits_is_sent_by_who_starts_later()
    {
        await using var server = new SmtpServer();
        var database = await MailHost.CreateDatabaseAsync();
        long id;
        await using (var waiting = MailHost.Create(database, server.Settings()))
        {
            id = await waiting.AddAsync(Samples.NewAddress(), Samples.Letter());
            Assert.Equal(MailStatus.Queued, (await waiting.ReadAsync(id)).Status);
        }

        await using var host = await MailHost.StartAsync(database, server);
        await host.BecomesAsync(id, MailStatus.Sent);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Connection_is_encrypted_and_signed_in_as_the_settings_say(bool isEncrypted)
    {
        await using var server = new SmtpServer(isEncrypted) { OffersTls = !isEncrypted, Account = "sender:s3cret" };
        await using var host = await MailHost.StartAsync(await MailHost.CreateDatabaseAsync(), server, ("Mail:Username", "sender"), ("Mail:Password", "s3cret"));
        var address = Samples.NewAddress();
        await host.AddAsync(address, Samples.Letter());
        await server.MessageToAsync(address);
    }

    [Fact]
    public async Task Server_without_encryption_or_with_an_unknown_certificate_or_that_refuses_the_password_gets_nothing_and_the_reason_is_kept()
    {
        await using var plain = new SmtpServer();
        await using var unknown = new SmtpServer(isEncrypted: true);
        await using var refusing = new SmtpServer { OffersTls = true, Account = "sender:another" };
        foreach (var (server, trusted, settings, reason) in new (SmtpServer, SmtpServer?, (string, string)[], string)[]
        {
            (plain, null, [("Mail:Tls", "StartTls")], "STARTTLS"),
            (unknown, null, [], "certificate"),
            (refusing, refusing, [("Mail:Username", "sender"), ("Mail:Password", "s3cret")], "535"),
        })
        {
            await using var host = MailHost.Create(await MailHost.CreateDatabaseAsync(), [.. server.Settings(), .. settings], trusted);
            await host.StartAsync();
            var id = await host.AddAsync(Samples.NewAddress(), Samples.Letter());
            await Poll.UntilAsync(async () => (await host.ReadAsync(id)).Problem is not null);

            var message = await host.ReadAsync(id);
            Assert.Equal(MailStatus.Queued, message.Status);
            Assert.Contains(reason, message.Problem, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("s3cret", message.Problem, StringComparison.Ordinal);
            Assert.Empty(server.Messages);
        }
    }
}
