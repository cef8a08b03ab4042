using System.Text.Json;
using Bench.Load;

namespace Bench.Documents;

/// <summary>Issues invoices of every kind that renderers care about: few lines and many, in both languages, taxed at several rates, and some in other scripts.</summary>
internal sealed class DocumentRows(PublishedSystem system, Driver driver)
{
    private const string Memo = "As agreed. Thank you for your business.";
    private const int Customers = 20;
    private const int MostLines = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private static readonly string[] Works =
    [
        "Consulting, as agreed on the phone", "Hosting of three servers, per month", "Schulung für Fortgeschrittene, zwei Tage", "Licence for ten people",
        "Beratung vor Ort und Dokumentation der Ergebnisse", "Support at night",
    ];

    private static readonly string[] Scripts = ["软件开发与技术支持服务", "خدمات استشارية للمشروع", "परामर्श सेवाएँ और प्रशिक्षण", "コンサルティング", "Ελληνικά και Кириллица"];
    private static readonly string[] Rates = ["19", "7", "0"];

    /// <summary>The ids of so many issued invoices.</summary>
    public async Task<long[]> IssueAsync(int count, int connections)
    {
        await SendAsync("seller", [_ => system.Request(HttpMethod.Patch, "/seller", Seller)], connections: 1);
        var customers = await PublishedSystem.IdsAsync(system.BillingDb, $"SELECT id FROM customers WHERE active ORDER BY id LIMIT {Customers}");
        await SendAsync("details", [.. customers.Select(Details)], connections: 1);
        await SendAsync("drafts", [.. Enumerable.Range(0, count).Select(number => Draft(customers[number % customers.Length], number))], connections);
        var ids = await PublishedSystem.IdsAsync(system.BillingDb, $"SELECT id FROM invoices WHERE memo = '{Memo}' ORDER BY id");
        await SendAsync("issue", [.. ids.Select(Issue)], connections);
        return ids;
    }

    private async Task SendAsync(string name, Func<int, HttpRequestMessage>[] requests, int connections)
    {
        var of = new Case(name, system.Billing, n => n < requests.Length ? requests[n](n) : null);
        var measured = await driver.DriveAsync(of, of.Measured, connections, Patience);
        if (measured.Succeeded < requests.Length)
        {
            throw new BenchException($"{name}: {measured.Errors} of {requests.Length} requests failed");
        }
    }

    private Func<int, HttpRequestMessage> Details(long customer) => n => system.Request(
        HttpMethod.Patch,
        $"/customers/{customer}/billing-details",
        Json(new
        {
            legal_name = n % 5 == 0 ? "株式会社山田商店" : $"Kundin {n} AG",
            address_line1 = "Marktplatz 5",
            postal_code = "80331",
            city = "München",
            country = n % 7 == 0 ? "US" : "DE",
            language = n % 2 == 0 ? "en" : "de",
        }));

    private Func<int, HttpRequestMessage> Draft(long customer, int number) => _ => system.Request(
        HttpMethod.Post,
        "/invoices",
        Json(new
        {
            user_id = customer,
            currency = "EUR",
            memo = Memo,
            lines = Enumerable.Range(0, 1 + (number % MostLines)).Select(line => new
            {
                description = number % 10 == 0 && line == 0 ? Scripts[number / 10 % Scripts.Length] : Works[(number + line) % Works.Length],
                quantity = $"{1 + (line % 9)}.5",
                unit = "HUR",
                unit_price = $"{90 + (number % 40)}.{line % 10}7",
                tax_rate = Rates[line % Rates.Length],
            }),
        }));

    private Func<int, HttpRequestMessage> Issue(long id) => _ => system.Request(HttpMethod.Post, $"/invoices/{id}/issue");

    private static string Seller => Json(new
    {
        legal_name = "Beispiel & Söhne GmbH",
        address_line1 = "Hauptstraße 1",
        postal_code = "10115",
        city = "Berlin",
        country = "DE",
        vat_id = "DE123456789",
        iban = "DE89370400440532013000",
        email = "rechnung@example.de",
        phone = "+49 30 1234567",
        footer = "Geschäftsführung: Erika Muster",
    });

    private static string Json(object value) => JsonSerializer.Serialize(value);
}
