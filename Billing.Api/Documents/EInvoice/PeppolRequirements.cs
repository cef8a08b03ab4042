namespace Billing.Api.Documents.EInvoice;

/// <summary>What Peppol asks for beyond EN 16931: of all, and by the rules of countries.</summary>
internal static class PeppolRequirements
{
    // SE-R-006.
    private static readonly decimal[] SwedishRates = [6m, 12m, 25m];

    /// <param name="document">The document.</param>
    /// <param name="need">Takes the name of what is missing where its value is null, false or empty.</param>
    public static void Check(InvoiceDocument document, Action<object?, string> need)
    {
        var (seller, buyer) = (document.Seller, document.Buyer);
        need(document.BuyerReference, "customer.buyer_reference");
        need(seller?.Country == "IS" || PeppolAddress.Of(seller) is not null, "seller.vat_id");
        // Iceland's register numbers are not kept of customers, and are their only addresses.
        need(buyer.Country == "IS" || PeppolAddress.Of(buyer) is not null, "customer.vat_id");
        need(buyer.Country != "IS" || PeppolAddress.Of(buyer) is not null, "customer.e_invoice");
        switch (seller?.Country)
        {
            case "DE" when buyer.Country == "DE":
                EInvoiceRequirements.German(document, need);
                break;
            case "DK":
                need(IsOf(seller), "seller.vat_id");
                need(!UblPayment.IsDanish(document) || UblPayment.Of(document).Code != UblPayment.DebitTransfer || document.BankAccount?.Bic is not null, "seller.bic");
                break;
            case "GR":
                // GR-R-004: a MARK, which the Greek authority assigns to each invoice.
                need(null, "customer.e_invoice");
                break;
            case "IS":
                need(PeppolAddress.Of(seller), "seller.register_entry");
                Street(seller, "seller", need);
                break;
            case "IT":
                Address(seller, "seller", need);
                break;
            case "NL":
                Address(seller, "seller", need);
                if (buyer.Country == "NL")
                {
                    need(document.BankAccount, "seller.iban");
                    Address(buyer, "customer", need);
                }

                break;
            case "SE" when IsOf(seller):
                need(
                    document.Lines.All(line => line.TaxCategory != TaxCategories.Standard || SwedishRates.Contains(line.TaxRate)),
                    "lines.tax_rate");
                break;
        }
    }

    private static void Address(DocumentParty party, string name, Action<object?, string> need)
    {
        Street(party, name, need);
        need(party.City, $"{name}.city");
    }

    private static void Street(DocumentParty party, string name, Action<object?, string> need)
    {
        need(party.AddressLine1, $"{name}.address_line1");
        need(party.PostalCode, $"{name}.postal_code");
    }

    // Whether the VAT number is of the party's own country.
    private static bool IsOf(DocumentParty party) => party.VatId?.StartsWith(party.Country!, StringComparison.Ordinal) == true;
}
