using Persistence.Outboxes;

namespace Mail;

/// <summary>
/// A message to one recipient. It is written in the transaction of what causes it, and sent after the commit. Once it is sent or given up
/// its content is erased: what it holds may be secret, or another's.
/// </summary>
public sealed class MailMessage : IOutboxRow
{
    public const int MostSubjectCharacters = 200;
    public const int MostProblemCharacters = 500;

    // For EF Core.
    private MailMessage()
    {
    }

    internal MailMessage(string messageId, string recipient, string topic, RenderedLetter letter, DateTime now, DateTime? expiresAt)
    {
        (MessageId, Recipient, Topic) = (messageId, recipient, topic);
        (Language, Subject, Text, Html) = letter;
        (CreatedAt, DueAt, ExpiresAt) = (now, now, expiresAt);
    }

    public long Id { get; private set; }

    /// <summary>The same at each attempt, by which a recipient's mail server can tell a second copy.</summary>
    public string MessageId { get; private set; } = "";

    public string Recipient { get; private set; } = "";

    /// <summary>What it is about, in words of the service: finds the messages of something.</summary>
    public string Topic { get; private set; } = "";

    public string Language { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>Null once it is sent or given up.</summary>
    public string? Text { get; private set; }

    /// <inheritdoc cref="Text"/>
    public string? Html { get; private set; }

    public List<MailAttachment> Attachments { get; private set; } = [];

    public MailStatus Status { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>When it is useless: from then on it is not sent any more. Null for never.</summary>
    public DateTime? ExpiresAt { get; private set; }

    /// <summary>When it is to be sent next, or may be taken by another sender. Null once it is sent or given up.</summary>
    public DateTime? DueAt { get; private set; }

    /// <inheritdoc/>
    public int Attempts { get; private set; }

    /// <summary>When the mail server took it.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>Why the last attempt failed.</summary>
    public string? Problem { get; private set; }
}
