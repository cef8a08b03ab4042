namespace Billing.Api.Documents;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    Invoice,

    CreditNote,
}
