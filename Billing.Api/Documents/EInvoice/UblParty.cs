namespace Billing.Api.Documents.EInvoice;

/// <summary>Writes the seller and the buyer.</summary>
internal static class UblParty
{
    /// <summary>Writes a party.</summary>
    /// <param name="ubl">Where to.</param>
    /// <param name="party">Who.</param>
    /// <param name="taxed">Whether VAT is of any concern: otherwise EN 16931 forbids its numbers (BR-O-02).</param>
    /// <param name="isSeller">Whether it is the seller.</param>
    /// <param name="isPeppol">Whether it is for the Peppol network.</param>
    public static void Write(UblWriter ubl, DocumentParty party, bool taxed, bool isSeller, bool isPeppol) => ubl.Part("Party", () =>
    {
        if (isPeppol)
        {
            ubl.Value("EndpointID", party.VatId, ("schemeID", PeppolAddress.SchemeOf(party.VatId)!));
        }
        else
        {
            // EM: an email address, in the code list EAS.
            ubl.Value("EndpointID", party.Email, ("schemeID", "EM"));
        }

        ubl.Part("PostalAddress", () => Address(ubl, party));
        if (taxed && party.VatId is { } vatId)
        {
            TaxScheme(ubl, vatId, "VAT");
        }

        if (taxed && isSeller && party.TaxNumber is { } taxNumber)
        {
            TaxScheme(ubl, taxNumber, "FC");
        }

        ubl.Part("PartyLegalEntity", () =>
        {
            ubl.Value("RegistrationName", party.Name);
            ubl.Value("CompanyID", party.RegisterEntry);
        });
        if ((party.Contact ?? party.Phone ?? party.Email) is not null)
        {
            ubl.Part("Contact", () =>
            {
                ubl.Value("Name", party.Contact ?? (isSeller ? party.Name : null));
                ubl.Value("Telephone", party.Phone);
                ubl.Value("ElectronicMail", party.Email);
            });
        }
    });

    private static void Address(UblWriter ubl, DocumentParty party)
    {
        ubl.Value("StreetName", party.AddressLine1);
        ubl.Value("AdditionalStreetName", party.AddressLine2);
        ubl.Value("CityName", party.City);
        ubl.Value("PostalZone", party.PostalCode);
        ubl.Value("CountrySubentity", party.Region);
        ubl.Part("Country", () => ubl.Value("IdentificationCode", party.Country));
    }

    private static void TaxScheme(UblWriter ubl, string id, string scheme) => ubl.Part("PartyTaxScheme", () =>
    {
        ubl.Value("CompanyID", id);
        ubl.Part("TaxScheme", () => ubl.Value("ID", scheme));
    });
}
