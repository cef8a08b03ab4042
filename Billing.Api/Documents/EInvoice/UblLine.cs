namespace Billing.Api.Documents.EInvoice;

/// <summary>Writes a line.</summary>
internal static class UblLine
{
    // BT-153, the item's name, is short; what is longer goes to its description.
    private const int MostName = 100;

    public static void Write(UblWriter ubl, InvoiceDocument document, DocumentLine line, int number)
    {
        var (currency, isInvoice) = (document.Currency.Code, document.Kind == DocumentKind.Invoice);
        ubl.Part(isInvoice ? "InvoiceLine" : "CreditNoteLine", () =>
        {
            ubl.Number("ID", number);
            ubl.Number(isInvoice ? "InvoicedQuantity" : "CreditedQuantity", line.Quantity, ("unitCode", line.Unit));
            ubl.Amount("LineExtensionAmount", line.Amount, currency);
            if (line.Discount != 0)
            {
                Discount(ubl, line, currency, DocumentTexts.In(document.Language).Discount);
            }

            ubl.Part("Item", () =>
            {
                ubl.Value("Description", line.Description.Length > MostName ? line.Description : null);
                ubl.Value("Name", line.Description.Length > MostName ? line.Description[..MostName] : line.Description);
                UblTotals.Category(ubl, "ClassifiedTaxCategory", line.TaxCategory, line.TaxRate);
            });
            ubl.Part("Price", () => ubl.Number("PriceAmount", line.UnitPrice, ("currencyID", currency)));
        });
    }

    private static void Discount(UblWriter ubl, DocumentLine line, string currency, string reason) => ubl.Part("AllowanceCharge", () =>
    {
        ubl.Value("ChargeIndicator", "false");
        ubl.Value("AllowanceChargeReasonCode", UblTotals.DiscountCode);
        ubl.Value("AllowanceChargeReason", reason);
        if (line.DiscountPercent is { } percent)
        {
            ubl.Number("MultiplierFactorNumeric", percent);
        }

        ubl.Amount("Amount", line.Discount, currency);
        if (line.DiscountPercent is not null)
        {
            ubl.Amount("BaseAmount", line.Amount + line.Discount, currency);
        }
    });
}
