using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mail;

public static class MailTables
{
    /// <summary>The table of the messages; the migration calls <c>AddOutboxNotification</c> for it.</summary>
    public const string Messages = "mail_messages";

    /// <summary>Adds the tables <c>mail_messages</c> and <c>mail_attachments</c> to a service's database.</summary>
    public static void AddMailTables(this ModelBuilder model)
    {
        model.Entity<MailMessage>(messages =>
        {
            messages.ToTable(Messages);
            messages.Property(message => message.MessageId).HasMaxLength(200);
            messages.Property(message => message.Recipient).HasMaxLength(254);
            messages.Property(message => message.Topic).HasMaxLength(100);
            messages.Property(message => message.Language).HasMaxLength(10);
            messages.Property(message => message.Subject).HasMaxLength(MailMessage.MostSubjectCharacters);
            messages.Property(message => message.Problem).HasMaxLength(MailMessage.MostProblemCharacters);
            messages.Property(message => message.Status).HasMaxLength(10).HasConversion(new ValueConverter<MailStatus, string>(
                status => status.ToString().ToLowerInvariant(), text => Enum.Parse<MailStatus>(text, true)));
            messages.HasIndex(message => message.DueAt);
            messages.HasIndex(message => new { message.Topic, message.Id });
            messages.HasMany(message => message.Attachments).WithOne().HasForeignKey(attachment => attachment.MessageId);
        });
        model.Entity<MailAttachment>(attachments =>
        {
            attachments.ToTable("mail_attachments");
            attachments.Property(attachment => attachment.Name).HasMaxLength(200);
            attachments.Property(attachment => attachment.ContentType).HasMaxLength(100);
        });
    }
}
