namespace Billing.Api.Documents.EInvoice;

/// <summary>Writes a line.</summary>
internal static class UblLine
{
    // BT-153, the item's name, is short; what is longer goes to its description.
    private const int MostName = 100;

    // By how much Peppol bears amounts to differ from what they are computed of (R040, R120). Currencies without cents round by more.
    private const decimal Slack = 0.02m;

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
                ubl.Value("Name", NameOf(line.Description));
                UblTotals.Category(ubl, "ClassifiedTaxCategory", line.TaxCategory, line.TaxRate);
            });
            ubl.Part("Price", () => Price(ubl, line, currency));
        });
    }

    // Not within a character of two code units.
    private static string NameOf(string description) =>
        description.Length <= MostName ? description : description[..(char.IsHighSurrogate(description[MostName - 1]) ? MostName - 1 : MostName)];

    // Of one, or where that rounds to something else, of the whole quantity.
    private static void Price(UblWriter ubl, DocumentLine line, string currency)
    {
        var gross = line.Amount + line.Discount;
        var isOfOne = IsClose(gross, line.Quantity * line.UnitPrice);
        ubl.Number("PriceAmount", isOfOne ? line.UnitPrice : gross, ("currencyID", currency));
        if (!isOfOne)
        {
            ubl.Number("BaseQuantity", line.Quantity, ("unitCode", line.Unit));
        }
    }

    private static bool IsClose(decimal amount, decimal computed) => Math.Abs(amount - computed) <= Slack;

    private static void Discount(UblWriter ubl, DocumentLine line, string currency, string reason) => ubl.Part("AllowanceCharge", () =>
    {
        ubl.Value("ChargeIndicator", "false");
        ubl.Value("AllowanceChargeReasonCode", UblTotals.DiscountCode);
        ubl.Value("AllowanceChargeReason", reason);
        var gross = line.Amount + line.Discount;
        var percent = line.DiscountPercent is { } given && IsClose(line.Discount, gross * given / 100m) ? line.DiscountPercent : null;
        if (percent is not null)
        {
            ubl.Number("MultiplierFactorNumeric", percent.Value);
        }

        ubl.Amount("Amount", line.Discount, currency);
        if (percent is not null)
        {
            ubl.Amount("BaseAmount", gross, currency);
        }
    });
}
