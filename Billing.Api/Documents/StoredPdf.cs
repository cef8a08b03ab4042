namespace Billing.Api.Documents;

/// <summary>
/// The PDF of an issued document, as it was when it was first asked for. It is kept because fonts, texts and libraries change: what was
/// handed out once is handed out the same for ever.
/// </summary>
public sealed class StoredPdf
{
    // For EF Core.
    private StoredPdf()
    {
    }

    internal StoredPdf(DocumentKind kind, long documentId, byte[] bytes, DateTime now) =>
        (Kind, DocumentId, Bytes, CreatedAt) = (kind, documentId, bytes, now);

    public DocumentKind Kind { get; private set; }

    /// <summary>The id of the invoice or the credit note.</summary>
    public long DocumentId { get; private set; }

#pragma warning disable CA1819 // It is written to responses as it is.
    public byte[] Bytes { get; private set; } = [];
#pragma warning restore CA1819

    public DateTime CreatedAt { get; private set; }
}
