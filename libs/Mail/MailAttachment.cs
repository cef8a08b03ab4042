namespace Mail;

/// <summary>A file that a message carries.</summary>
public sealed class MailAttachment
{
    // For EF Core.
    private MailAttachment()
    {
    }

    /// <param name="name">The file's name as the recipient sees it, such as INV-2026-000123.pdf.</param>
    /// <param name="contentType">Its media type, such as application/pdf.</param>
    public MailAttachment(string name, string contentType, byte[] content) => (Name, ContentType, Content) = (name, contentType, content);

    public long Id { get; private set; }

    public long MessageId { get; private set; }

    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public byte[] Content { get; private set; } = [];
}
