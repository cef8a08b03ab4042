namespace Billing.Api.Documents.EInvoice;

/// <summary>What an e-invoice cannot be without. Names are those of the API's members.</summary>
internal static class EInvoiceRequirements
{
    private const int MostDecimals = 2;

    /// <summary>What is missing for a document to be an e-invoice; empty where nothing is.</summary>
    public static IReadOnlyList<string> Missing(InvoiceDocument document)
    {
        var (seller, buyer) = (document.Seller, document.Buyer);
        var missing = new List<string>();
        Need(document.Lines.Count > 0, "lines");
        Need(HasTwoDecimals(document), "currency");
        Need(seller is not null, "seller.legal_name");
        Need(seller?.Country, "seller.country");
        Need(buyer.Country, "customer.country");
        Tax(document, Need);
        if (document.Profile is EInvoiceProfile.Peppol)
        {
            PeppolRequirements.Check(document, Need);
        }

        if (document.Profile is EInvoiceProfile.XRechnung)
        {
            Need(buyer.Email, "customer.invoice_email");
            German(document, Need);
        }

        return [.. missing.Distinct()];

        void Need(object? value, string member)
        {
            if (value is null or false or "")
            {
                missing.Add(member);
            }
        }
    }

    /// <summary>What German law asks for.</summary>
    public static void German(InvoiceDocument document, Action<object?, string> need)
    {
        var (seller, buyer) = (document.Seller, document.Buyer);
        need(document.BuyerReference, "customer.buyer_reference");
        need(seller?.Email, "seller.email");
        need(seller?.City, "seller.city");
        need(seller?.PostalCode, "seller.postal_code");
        need(seller?.Phone, "seller.phone");
        need(buyer.City, "customer.city");
        need(buyer.PostalCode, "customer.postal_code");
    }

    // Which numbers each tax category asks for: BR-S-02, BR-AE-02, BR-IC-02, BR-G-02, BR-CO-26.
    private static void Tax(InvoiceDocument document, Action<object?, string> need)
    {
        var (seller, buyer) = (document.Seller, document.Buyer);
        foreach (var category in document.Lines.Select(line => line.TaxCategory).Distinct())
        {
            need(
                category switch
                {
                    TaxCategories.Outside => seller?.RegisterEntry,
                    TaxCategories.IntraCommunity or TaxCategories.Export => seller?.VatId,
                    _ => seller?.VatId ?? (seller?.RegisterEntry is null ? null : seller.TaxNumber),
                },
                category == TaxCategories.Outside ? "seller.register_entry" : "seller.vat_id");
            need(category is not (TaxCategories.IntraCommunity or TaxCategories.ReverseCharge) || buyer.VatId is not null, "customer.vat_id");
        }
    }

    // EN 16931 knows no third decimal: what has one cannot be said in it.
    private static bool HasTwoDecimals(InvoiceDocument document) =>
        document.Lines.Select(line => line.Amount)
            .Concat(document.Lines.Select(line => line.Discount))
            .Concat(document.Taxes.SelectMany(tax => (decimal[])[tax.Taxable, tax.Tax, tax.Discount]))
            .All(amount => amount == Math.Round(amount, MostDecimals));
}
