namespace Billing.Api.Documents;

/// <summary>The errors of documents that cannot be had.</summary>
internal static class DocumentErrors
{
    public static Problem NotIssued() => Problems.Of(
        StatusCodes.Status409Conflict, new(BillingErrorCodes.NotIssued, "A draft is no e-invoice yet: issue it first."));

    public static Problem EInvoiceIncomplete(IReadOnlyList<string> missing) => Problems.Of(
        StatusCodes.Status409Conflict,
        new(
            BillingErrorCodes.EInvoiceIncomplete,
            $"It cannot be an e-invoice: give {string.Join(", ", missing)} first. Of currency, EN 16931 has two decimals only.",
            ("missing", missing)));
}
