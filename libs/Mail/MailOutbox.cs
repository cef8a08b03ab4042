using MimeKit;

namespace Mail;

/// <summary>Where a service puts its mail.</summary>
public sealed class MailOutbox(IOptions<MailOptions> options, TimeProvider clock)
{
    /// <summary>Whether there is a mail server. Where there is none, nothing may be added.</summary>
    public bool IsOn => options.Value.IsOn;

    /// <summary>Adds a message to what the context saves. It is sent once the transaction is committed.</summary>
    /// <param name="recipient">An email address.</param>
    /// <param name="topic">What it is about, in words of the service, up to 100 characters: finds the messages of something.</param>
    /// <param name="lifetime">How long it is of use; null for always.</param>
    public MailMessage Add(
        DbContext db, string recipient, string topic, Letter letter, TimeSpan? lifetime = null, params IReadOnlyList<MailAttachment> attachments)
    {
        if (!IsOn)
        {
            throw new InvalidOperationException("Mail is off: without Mail:Host nothing can be sent.");
        }

        var from = MailboxAddress.Parse(options.Value.From!);
        var now = clock.Now();
        var message = new MailMessage($"{Guid.NewGuid():N}@{from.Domain}", recipient, topic, letter.Render(from.Name), now, now + lifetime);
        message.Attachments.AddRange(attachments);
        return db.Add(message).Entity;
    }
}
