using System.Text.Json;

namespace AppHost.DemoData;

/// <summary>Invoices that show what those of the catalogue do not: units, discounts, named tax rates, credit notes, refunds and customers' credit.</summary>
internal sealed class DemoExamples(DemoApi api, DateOnly today)
{
    private const string RatesPath = "/api/tax-rates";

    private static readonly (string Name, string Rate, string Category)[] Rates =
        [("VAT", "19", "S"), ("VAT reduced", "7", "S"), ("Reverse charge", "0", "AE")];

    private static readonly object Consulting = new
    {
        description = "Consulting",
        quantity = "12",
        unit = "HUR",
        unit_price = "120.00",
        discount_percent = "10",
        tax_rate = "19",
        tax_name = "VAT",
    };

    private static readonly object Workshop = new
    {
        description = "Workshop abroad",
        quantity = "2",
        unit = "DAY",
        unit_price = "980.00",
        tax_category = "AE",
        tax_name = "Reverse charge",
    };

    private static readonly object Storage = new { description = "Storage", quantity = "2500", unit = "E34", unit_price = "0.0235", tax_rate = "0" };

    /// <summary>Whom the invoices charge.</summary>
    public static IReadOnlyList<string> Customers { get; } = ["contoso", "litware", "adventure-works"];

    public async Task LoadAsync(IReadOnlyDictionary<string, long> ids, CancellationToken cancellationToken)
    {
        await LoadRatesAsync(cancellationToken);

        // Paid, then credited in part, with some of that refunded and the rest kept.
        var discounted = await DraftAsync("contoso", new { user_id = ids["contoso"], currency = "EUR", discount_amount = "50.00", lines = new[] { Consulting, Books("3") } });
        var balance = (await IssueAsync("contoso", discounted)).GetProperty("balance").GetString();
        await PostAsync($"{discounted}/payments", new { amount = balance, paid_on = today, method = "transfer" }, "contoso-payment");
        var note = await PostAsync(
            $"{discounted}/credit-notes", new { reason = "Two books came damaged", lines = new[] { Books("2") } }, "contoso-credit");
        await PostAsync(
            $"{discounted}/credit-notes/{note.GetProperty("id").GetInt64()}/refunds", new { amount = "40.00", refunded_on = today, method = "transfer" }, "contoso-refund");

        // Paid beyond what was owed, which is kept for the next invoice.
        var abroad = await DraftAsync("litware", new { user_id = ids["litware"], currency = "EUR", lines = new[] { Workshop } });
        await IssueAsync("litware", abroad);
        await PostAsync($"{abroad}/payments", new { amount = "2000.00", paid_on = today, method = "transfer", overpayment = "credit" }, "litware-payment");

        await DraftAsync("adventure-works", new { user_id = ids["adventure-works"], currency = "USD", discount_percent = "5", lines = new[] { Storage } });

        async Task<string> DraftAsync(string customer, object invoice)
        {
            var draft = await PostAsync("/api/invoices", invoice, customer);
            return $"/api/invoices/{draft.GetProperty("id").GetInt64()}";
        }

        Task<JsonElement> IssueAsync(string customer, string invoice) =>
            PostAsync($"{invoice}/issue", new { issue_date = today }, $"{customer}-issue");

        Task<JsonElement> PostAsync(string path, object body, string key) => api.PostAsync(path, body, $"demo-example-{key}", cancellationToken);
    }

    private static object Books(string quantity) =>
        new { description = "Handbook", quantity, unit_price = "29.90", tax_rate = "7", tax_name = "VAT reduced" };

    // A rate whose name is there already stays.
    private async Task LoadRatesAsync(CancellationToken cancellationToken)
    {
        var rates = await api.GetAsync(RatesPath, cancellationToken);
        var names = rates.EnumerateArray().Select(rate => rate.GetProperty("name").GetString()).ToHashSet();
        foreach (var (name, rate, category) in Rates.Where(rate => !names.Contains(rate.Name)))
        {
            await api.PostAsync(RatesPath, new { name, tax_rate = rate, tax_category = category }, $"demo-rate-{name.Replace(' ', '-')}", cancellationToken);
        }
    }
}
