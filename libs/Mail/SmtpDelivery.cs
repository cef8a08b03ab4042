using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mail;

/// <summary>Hands one message to the mail server, on a connection of its own.</summary>
internal sealed class SmtpDelivery(IOptions<MailOptions> options)
{
    /// <summary>Returns when the server has taken the message; throws otherwise.</summary>
    public async Task DeliverAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        using var mime = Compose(message, settings.From!);
        using var client = new SmtpClient { ServerCertificateValidationCallback = settings.CertificateValidation };
        // As in .NET's own clients: where a list of revoked certificates cannot be reached, mail goes out all the same.
        client.CheckCertificateRevocation = false;
        await client.ConnectAsync(settings.Host!, settings.EffectivePort, Security(settings.Tls), cancellationToken);
        if (!string.IsNullOrEmpty(settings.Username))
        {
            await client.AuthenticateAsync(settings.Username, settings.Password!, cancellationToken);
        }

        var format = FormatOptions.Default.Clone();
        // Only a server that says so (SMTPUTF8) takes these addresses.
        format.International = !message.Recipient[..message.Recipient.LastIndexOf('@')].All(char.IsAscii);
        if (format.International && !client.Capabilities.HasFlag(SmtpCapabilities.UTF8))
        {
            throw new FormatException("The mail server takes no address that is not ASCII (SMTPUTF8).");
        }

        await client.SendAsync(format, mime, cancellationToken);
        await LeaveAsync(client, cancellationToken);
    }

    // The message has arrived, whatever happens to the goodbye.
    private static async Task LeaveAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or MailKit.ProtocolException or MailKit.CommandException)
        {
        }
    }

    private static SecureSocketOptions Security(MailTls tls) => tls switch
    {
        MailTls.Implicit => SecureSocketOptions.SslOnConnect,
        MailTls.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    private static MimeMessage Compose(MailMessage message, string from)
    {
        var mime = new MimeMessage { MessageId = message.MessageId, Subject = message.Subject, Date = new(message.CreatedAt, TimeSpan.Zero) };
        mime.From.Add(MailboxAddress.Parse(from));
        mime.To.Add(new MailboxAddress(null, message.Recipient));
        mime.Headers.Add("Auto-Submitted", "auto-generated");
        mime.Headers.Add("Content-Language", message.Language);
        var body = new BodyBuilder { TextBody = message.Text, HtmlBody = message.Html };
        foreach (var attachment in message.Attachments)
        {
            body.Attachments.Add(attachment.Name, attachment.Content, ContentType.Parse(attachment.ContentType));
        }

        mime.Body = body.ToMessageBody();
        return mime;
    }
}
