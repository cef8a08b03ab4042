using System.Text.RegularExpressions;

namespace Billing.Api.Documents.EInvoice;

/// <summary>Writes the seller and the buyer.</summary>
internal static partial class UblParty
{
    /// <summary>Writes a party.</summary>
    /// <param name="ubl">Where to.</param>
    /// <param name="party">Who.</param>
    /// <param name="taxed">Whether VAT is of any concern: otherwise EN 16931 forbids its numbers (BR-O-02).</param>
    /// <param name="isSeller">Whether it is the seller.</param>
    /// <param name="isPeppol">Whether it is for the Peppol network.</param>
    public static void Write(UblWriter ubl, DocumentParty party, bool taxed, bool isSeller, bool isPeppol) => ubl.Part("Party", () =>
    {
        // EM: an email address, in the code list EAS.
        var (scheme, endpoint) = isPeppol ? PeppolAddress.Of(party)! : new("EM", party.Email!);
        ubl.Value("EndpointID", endpoint, ("schemeID", scheme));

        ubl.Part("PostalAddress", () => Address(ubl, party));
        if (taxed && party.VatId is { } vatId)
        {
            TaxScheme(ubl, vatId, "VAT");
        }

        // For Peppol there is a VAT number, and countries have ideas of their own of what else there may be.
        if (taxed && isSeller && !isPeppol && party.TaxNumber is { } taxNumber)
        {
            TaxScheme(ubl, taxNumber, "FC");
        }

        ubl.Part("PartyLegalEntity", () =>
        {
            ubl.Value("RegistrationName", party.Name);
            var (register, entry) = isPeppol ? LegalId(party) : (null, party.RegisterEntry);
            ubl.Value("CompanyID", entry, register is null ? [] : [("schemeID", register)]);
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

    // What is registered where, by the code list ICD: DK-R-014, IS-R-002, NL-R-003, SE-R-004.
    private static (string? Scheme, string? Id) LegalId(DocumentParty party) => (party.Country, party.VatId) switch
    {
        ("DK", ['D', 'K', .. var number]) => ("0184", number),
        ("SE", ['S', 'E', .. var number]) => ("0007", number[..^2]),
        ("SE", _) => (null, null),
        ("IS", _) => ("0196", PeppolAddress.IcelandicNumber(party.RegisterEntry)),
        ("NL", _) => KvkNumber().Match(party.RegisterEntry ?? "") is { Success: true, Value: var number } ? ("0106", number) : (null, null),
        _ => (null, party.RegisterEntry),
    };

    [GeneratedRegex(@"\b[0-9]{8}\b", RegexOptions.CultureInvariant)]
    private static partial Regex KvkNumber();

    /// <summary>Writes the parts of a party's address.</summary>
    public static void Address(UblWriter ubl, DocumentParty party)
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
