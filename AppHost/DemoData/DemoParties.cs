namespace AppHost.DemoData;

/// <summary>Who issues the demo invoices, and how their customers are billed. A seller that is there already stays.</summary>
internal static class DemoParties
{
    private const string SellerPath = "/api/seller";

    private static readonly (string Customer, string LegalName, string Street, string PostalCode, string City, string Country, string? VatId, string Language)[] Customers =
    [
        ("adventure-works", "Adventure Works Inc.", "1 Mountain Road", "98052", "Redmond", "US", null, "en"),
        ("contoso", "Contoso GmbH", "Lindenstraße 12", "10969", "Berlin", "DE", "DE123456789", "de"),
        ("litware", "Litware GmbH", "Mariahilfer Straße 7", "1060", "Wien", "AT", "ATU12345678", "de"),
        ("proseware", "プロースウェア株式会社", "丸の内1-1", "100-0005", "東京", "JP", null, "en"),
    ];

    public static async Task LoadAsync(DemoApi api, IReadOnlyDictionary<string, long> ids, CancellationToken cancellationToken)
    {
        var seller = await api.GetAsync(SellerPath, cancellationToken);
        if (seller.GetProperty("legal_name").GetString() is null)
        {
            await api.PatchAsync(
                SellerPath,
                new
                {
                    legal_name = "Analytical Engines Ltd.",
                    address_line1 = "12 St James's Square",
                    postal_code = "SW1Y 4LE",
                    city = "London",
                    country = "GB",
                    vat_id = "GB123456789",
                    register_entry = "Companies House 01234567",
                    email = "billing@engines.example.com",
                    phone = "+44 20 7946 0000",
                    bank_name = "Example Bank",
                    iban = "GB82 WEST 1234 5698 7654 32",
                    bic = "WESTGB22",
                    footer = "Registered in England and Wales. Thank you for your business.",
                },
                cancellationToken);
        }

        foreach (var customer in Customers)
        {
            var details = new
            {
                legal_name = customer.LegalName,
                address_line1 = customer.Street,
                postal_code = customer.PostalCode,
                city = customer.City,
                country = customer.Country,
                vat_id = customer.VatId,
                language = customer.Language,
                invoice_email = $"invoices@{customer.Customer}.example.com",
            };
            await api.PatchAsync($"/api/customers/{ids[customer.Customer]}/billing-details", details, cancellationToken);
        }
    }
}
