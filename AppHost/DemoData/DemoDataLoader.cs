using System.Globalization;
using System.Text.Json;

namespace AppHost.DemoData;

/// <summary>Creates the demo data. Interrupted and run again on the same day, it continues where it was.</summary>
internal sealed class DemoDataLoader(DemoApi api, DateOnly today)
{
    private const int DaysToPay = 30;

    /// <exception cref="HttpRequestException">The API cannot be reached or refuses, for example because a name is taken.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, long>();
        foreach (var name in DemoCatalog.Customers)
        {
            var user = await api.PostAsync("/api/users", new { username = name, email = $"accounts@{name}.example.com" }, Key(name), cancellationToken);
            ids[name] = user.GetProperty("id").GetInt64();
        }

        for (var index = 0; index < DemoCatalog.Invoices.Count; index++)
        {
            var invoice = DemoCatalog.Invoices[index];
            await LoadAsync(invoice, ids[invoice.Customer], index, cancellationToken);
        }
    }

    private async Task LoadAsync(DemoInvoice invoice, long userId, int index, CancellationToken cancellationToken)
    {
        var draft = await api.PostAsync(
            "/api/invoices",
            new
            {
                user_id = userId,
                currency = invoice.Currency,
                lines = invoice.Lines.Select(line => new { description = line.Description, quantity = line.Quantity, unit_price = line.UnitPrice, tax_rate = line.TaxRate }),
            },
            Key($"{index}"),
            cancellationToken);
        if (invoice.Outcome is DemoOutcome.Draft)
        {
            return;
        }

        var path = $"/api/invoices/{draft.GetProperty("id").GetInt64()}";
        var issuedOn = today.AddDays(-invoice.Age);
        var issued = await DoAsync("issue", new { issue_date = issuedOn, due_date = issuedOn.AddDays(DaysToPay) });
        // Never in the future.
        var paidOn = issuedOn.AddDays(Math.Min(invoice.Age, DaysToPay - 5));
        _ = invoice.Outcome switch
        {
            DemoOutcome.Paid => await DoAsync("payments", new { amount = issued.GetProperty("balance").GetString(), paid_on = paidOn, method = "transfer" }),
            DemoOutcome.PartlyPaid => await DoAsync("payments", new { amount = Half(issued), paid_on = paidOn, method = "transfer" }),
            DemoOutcome.Credited => await DoAsync("credit-notes", new { amount = Half(issued), reason = "Agreed discount" }),
            DemoOutcome.Void => await DoAsync("void", new { }),
            DemoOutcome.Uncollectible => await DoAsync("mark-uncollectible", new { }),
            _ => issued,
        };

        Task<JsonElement> DoAsync(string action, object body) => api.PostAsync($"{path}/{action}", body, Key($"{index}-{action}"), cancellationToken);
    }

    private static string Key(string what) => $"demo-data-{what}";

    /// <summary>Half of what is owed, in whole units, which every currency has.</summary>
    private static string Half(JsonElement invoice)
    {
        var balance = decimal.Parse(invoice.GetProperty("balance").GetString()!, CultureInfo.InvariantCulture);
        return Math.Floor(balance / 2).ToString(CultureInfo.InvariantCulture);
    }
}
