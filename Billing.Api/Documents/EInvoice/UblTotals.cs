namespace Billing.Api.Documents.EInvoice;

/// <summary>Writes discounts on the document, taxes and totals.</summary>
internal static class UblTotals
{
    // UNCL 5189.
    public const string DiscountCode = "95";

    public static void Write(UblWriter ubl, InvoiceDocument document)
    {
        var (currency, texts) = (document.Currency.Code, DocumentTexts.In(document.Language));
        foreach (var tax in document.Taxes.Where(tax => tax.Discount != 0))
        {
            ubl.Part("AllowanceCharge", () =>
            {
                ubl.Value("ChargeIndicator", "false");
                ubl.Value("AllowanceChargeReasonCode", DiscountCode);
                ubl.Value("AllowanceChargeReason", texts.Discount);
                ubl.Amount("Amount", tax.Discount, currency);
                Category(ubl, "TaxCategory", tax.Category, tax.Rate);
            });
        }

        ubl.Part("TaxTotal", () =>
        {
            ubl.Amount("TaxAmount", document.Tax, currency);
            foreach (var tax in document.Taxes)
            {
                ubl.Part("TaxSubtotal", () =>
                {
                    ubl.Amount("TaxableAmount", tax.Taxable, currency);
                    ubl.Amount("TaxAmount", tax.Tax, currency);
                    Category(ubl, "TaxCategory", tax.Category, tax.Rate, tax.ExemptionReason, isTotal: true);
                });
            }
        });
        ubl.Part("LegalMonetaryTotal", () =>
        {
            ubl.Amount("LineExtensionAmount", document.Lines.Sum(line => line.Amount), currency);
            ubl.Amount("TaxExclusiveAmount", document.Subtotal, currency);
            ubl.Amount("TaxInclusiveAmount", document.Total, currency);
            if (document.Discount != 0)
            {
                ubl.Amount("AllowanceTotalAmount", document.Discount, currency);
            }

            ubl.Amount("PayableAmount", document.Total, currency);
        });
    }

    /// <summary>Writes a category; a total always has a rate, and says why no tax is due.</summary>
    public static void Category(UblWriter ubl, string element, string category, decimal rate, string? reason = null, bool isTotal = false) => ubl.Part(element, () =>
    {
        ubl.Value("ID", category);
        if (isTotal || category != TaxCategories.Outside)
        {
            ubl.Number("Percent", rate);
        }

        if (reason is not null)
        {
            ubl.Value("TaxExemptionReasonCode", TaxCategories.ReasonCode(category));
            ubl.Value("TaxExemptionReason", reason);
        }

        ubl.Part("TaxScheme", () => ubl.Value("ID", "VAT"));
    });
}
