namespace Billing.Api.History;

/// <summary>What can be done to an invoice, as its history calls it.</summary>
internal static class InvoiceActions
{
    public const string Created = "created";
    public const string Updated = "updated";
    public const string Deleted = "deleted";
    public const string Issued = "issued";
    public const string Voided = "voided";
    public const string MarkedUncollectible = "marked_uncollectible";
    public const string Paid = "paid";
    public const string Credited = "credited";
}
