using Billing.Api.Documents;

namespace Billing.Api.Documents.EInvoice;

/// <summary>Writes documents as UBL 2.1 by EN 16931-1: whether they can be, <see cref="EInvoiceRequirements"/> says.</summary>
internal static class UblInvoice
{
    // UNCL 1001.
    private const string InvoiceType = "380";
    private const string CreditNoteType = "381";

    public static byte[] Render(InvoiceDocument document)
    {
        using var stream = new MemoryStream();
        using (var ubl = new UblWriter(stream, document.Kind.ToString()))
        {
            Write(ubl, document);
        }

        return stream.ToArray();
    }

    private static void Write(UblWriter ubl, InvoiceDocument document)
    {
        var isInvoice = document.Kind == DocumentKind.Invoice;
        var isPeppol = document.Profile == EInvoiceProfile.Peppol;
        ubl.Value("CustomizationID", CustomizationOf(document.Profile));
        ubl.Value("ProfileID", document.Profile == EInvoiceProfile.En16931 ? null : "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
        ubl.Value("ID", document.Number);
        ubl.Date("IssueDate", document.IssueDate);
        ubl.Date("DueDate", isInvoice ? document.DueDate : null);
        ubl.Value(isInvoice ? "InvoiceTypeCode" : "CreditNoteTypeCode", isInvoice ? InvoiceType : CreditNoteType);
        ubl.Value("Note", NoteOf(document));
        ubl.Value("DocumentCurrencyCode", document.Currency.Code);
        ubl.Value("BuyerReference", document.BuyerReference);
        if (document.Preceding is { } preceding)
        {
            ubl.Part("BillingReference", () => ubl.Part("InvoiceDocumentReference", () =>
            {
                ubl.Value("ID", preceding.Number);
                ubl.Date("IssueDate", preceding.IssueDate);
            }));
        }

        var taxed = document.Taxes.All(tax => tax.Category != TaxCategories.Outside);
        ubl.Part("AccountingSupplierParty", () => UblParty.Write(ubl, document.Seller!, taxed, isSeller: true, isPeppol));
        ubl.Part("AccountingCustomerParty", () => UblParty.Write(ubl, document.Buyer, taxed, isSeller: false, isPeppol));
        Delivery(ubl, document);
        UblPayment.Write(ubl, document);
        UblTotals.Write(ubl, document);
        foreach (var (index, line) in document.Lines.Index())
        {
            UblLine.Write(ubl, document, line, index + 1);
        }
    }

    // What stands between two number signs would be taken for what the note is about, which must be of UNCL 4451 (BR-CL-08): general information.
    private static string? NoteOf(InvoiceDocument document) => document.Note?.Contains('#', StringComparison.Ordinal) == true ? $"#AAI#{document.Note}" : document.Note;

    private static string CustomizationOf(EInvoiceProfile profile) => profile switch
    {
        EInvoiceProfile.XRechnung => "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
        EInvoiceProfile.Peppol => "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
        _ => "urn:cen.eu:en16931:2017",
    };

    // Within the community, when and where to is part of why no tax is due. Supplies are of the day of the invoice unless it says otherwise.
    private static void Delivery(UblWriter ubl, InvoiceDocument document)
    {
        if (document.Taxes.Any(tax => tax.Category == TaxCategories.IntraCommunity))
        {
            ubl.Part("Delivery", () =>
            {
                ubl.Date("ActualDeliveryDate", document.Preceding?.IssueDate ?? document.IssueDate);
                ubl.Part("DeliveryLocation", () => ubl.Part("Address", () => UblParty.Address(ubl, document.Buyer)));
            });
        }
    }
}
