using System.Globalization;

namespace AppHost.DemoData;

/// <summary>The demo data: always the same, except for the dates, which end today.</summary>
internal static class DemoCatalog
{
    private const int InvoicesPerCustomer = 9;
    private const int DaysBetweenInvoices = 38;

    private static readonly (string Name, string Currency, string TaxRate)[] Companies =
    [
        ("adventure-works", "USD", "0"), ("contoso", "EUR", "19"), ("fabrikam", "USD", "8.875"), ("litware", "EUR", "20"),
        ("northwind", "USD", "0"), ("proseware", "JPY", "10"), ("tailspin", "EUR", "7.7"), ("wingtip", "USD", "6.25"),
    ];

    private static readonly (string Description, int UnitPrice)[] Services =
    [
        ("Hosting, per month", 240), ("Support, per hour", 95), ("Consulting, per day", 980), ("Storage, per 100 GB", 18), ("Training, per seat", 310),
    ];

    // Older invoices are mostly settled.
    private static readonly DemoOutcome[] Recent = [DemoOutcome.Draft, DemoOutcome.Open, DemoOutcome.PartlyPaid, DemoOutcome.Paid];
    private static readonly DemoOutcome[] Old =
    [
        DemoOutcome.Paid, DemoOutcome.Paid, DemoOutcome.Paid, DemoOutcome.Open, DemoOutcome.Paid, DemoOutcome.Void, DemoOutcome.Paid,
        DemoOutcome.Credited, DemoOutcome.Paid, DemoOutcome.Uncollectible, DemoOutcome.Paid,
    ];

    public static IEnumerable<string> Customers => Companies.Select(company => company.Name);

    /// <summary>The invoices, in the order of their issue.</summary>
    public static IReadOnlyList<DemoInvoice> Invoices { get; } =
        [.. Enumerable.Range(0, Companies.Length * InvoicesPerCustomer).Select(Invoice).OrderByDescending(invoice => invoice.Age)];

    /// <summary>How many invoices there are, the examples among them.</summary>
    public static int InvoiceCount => Invoices.Count + DemoExamples.Customers.Count;

    private static DemoInvoice Invoice(int index)
    {
        var (name, currency, taxRate) = Companies[index % Companies.Length];
        var round = index / Companies.Length;
        var age = (round * DaysBetweenInvoices) + (index % Companies.Length * 4);
        var outcome = round < 2 ? Recent[index * 3 / 2 % Recent.Length] : Old[index % Old.Length];
        return new(name, currency, age, outcome, [.. Enumerable.Range(0, 1 + (index % 3)).Select(Line)]);

        DemoLine Line(int line)
        {
            var (description, price) = Services[(index + (line * 2)) % Services.Length];
            // The yen has no smaller unit, and a lower value.
            var unitPrice = currency == "JPY" ? (price * 150).ToString(CultureInfo.InvariantCulture) : $"{price}.{index * 7 % 100:00}";
            return new(description, (line + 1 + (index % 4)).ToString(CultureInfo.InvariantCulture), unitPrice, taxRate);
        }
    }
}
