namespace Billing.Api.Documents;

/// <summary>The errors of documents that cannot be had.</summary>
internal static class DocumentErrors
{
    // What about some of what is missing its name does not say.
    private static readonly Dictionary<string, string> Notes = new()
    {
        ["currency"] = "Of currency, EN 16931 has two decimals only.",
        ["lines.tax_rate"] = "Of lines.tax_rate, Peppol takes 6, 12 and 25 only from sellers in Sweden.",
        ["customer.e_invoice"] =
            "Of customer.e_invoice, peppol is not possible from sellers in Greece, whose invoices need a MARK, or to customers in Iceland, whose register number is not kept: choose another or none.",
    };

    public static Problem NotIssued() => Problems.Of(
        StatusCodes.Status409Conflict, new(BillingErrorCodes.NotIssued, "A draft is no e-invoice yet: issue it first."));

    public static Problem EInvoiceIncomplete(IReadOnlyList<string> missing) => Problems.Of(
        StatusCodes.Status409Conflict,
        new(
            BillingErrorCodes.EInvoiceIncomplete,
            string.Join(
                ' ',
                [$"It cannot be an e-invoice: give or change {string.Join(", ", missing)} first.", .. missing.Select(Notes.GetValueOrDefault).OfType<string>()]),
            ("missing", missing)));
}
