using Billing.Api.Documents.EInvoice;
using Billing.Api.Money;
using Billing.Api.Parties;

namespace Billing.Api.Documents;

/// <summary>An invoice or credit note as it is handed out: only what does not change once it is issued. Renderers read nothing else.</summary>
public sealed record InvoiceDocument(DocumentKind Kind, Currency Currency, DocumentParty Buyer)
{
    /// <summary>Null for a draft.</summary>
    public string? Number { get; init; }

    public DateOnly? IssueDate { get; init; }

    public DateOnly? DueDate { get; init; }

    /// <summary>en or de.</summary>
    public string Language { get; init; } = Parties.Language.Default;

    /// <summary>Null where none was known when it was issued.</summary>
    public DocumentParty? Seller { get; init; }

    public DocumentLogo? Logo { get; init; }

    public BankAccount? BankAccount { get; init; }

    /// <summary>The text at the foot.</summary>
    public string? Footer { get; init; }

    /// <summary>A note to the buyer.</summary>
    public string? Note { get; init; }

    /// <summary>How the buyer refers to it, such as a Leitweg-ID.</summary>
    public string? BuyerReference { get; init; }

    /// <summary>What it is customized to as an e-invoice.</summary>
    public EInvoiceProfile Profile { get; init; }

    /// <summary>The invoice that a credit note is for.</summary>
    public PrecedingInvoice? Preceding { get; init; }

    /// <summary>Empty for an amount without lines.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; init; } = [];

    public IReadOnlyList<DocumentTax> Taxes { get; init; } = [];

    /// <summary>The discount on the document.</summary>
    public decimal Discount { get; init; }

    /// <summary>The total without tax.</summary>
    public decimal Subtotal { get; init; }

    public decimal Tax { get; init; }

    /// <summary>The total with tax.</summary>
    public decimal Total { get; init; }

    public bool IsDraft => Number is null;
}
