using System.Globalization;
using System.Net;
using System.Text.Json;

namespace AppHost.DemoData;

/// <summary>Creates the demo data, and changes no setting for that. Interrupted and run again on the same day, it continues where it was.</summary>
internal sealed class DemoDataLoader(DemoApi api, DateOnly today)
{
    private const int DaysToPay = 30;

    // Some of the invoices were mailed.
    private const int SentEach = 5;

    /// <summary>Whether some invoices bear today's date in the place of their own, which was before that of others there.</summary>
    public bool HasMoved { get; private set; }

    /// <exception cref="HttpRequestException">The API cannot be reached or refuses, for example because a name is taken.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, long>();
        foreach (var name in DemoCatalog.Customers)
        {
            var user = await api.PostAsync("/api/users", new { username = name, email = $"accounts@{name}.example.com" }, Key(name), cancellationToken);
            ids[name] = user.GetProperty("id").GetInt64();
        }

        await DemoParties.LoadAsync(api, ids, cancellationToken);
        await api.PatchAsync("/api/reminders", new { first_days = 7, second_days = 21, third_days = 35 }, cancellationToken);
        for (var index = 0; index < DemoCatalog.Invoices.Count; index++)
        {
            var invoice = DemoCatalog.Invoices[index];
            await LoadAsync(invoice, ids[invoice.Customer], index, cancellationToken);
        }

        await new DemoExamples(api, today).LoadAsync(ids, cancellationToken);
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
        var issued = await api.GetAsync(path, cancellationToken) is var known && known.GetProperty("status").GetString() == "draft"
            ? await IssueAsync(today.AddDays(-invoice.Age))
            : known;
        // Run again, what has become void cannot be sent any more.
        if (index % SentEach == 0 && invoice.Outcome is not DemoOutcome.Void && await IsMailOnAsync())
        {
            await DoAsync("send", new { });
        }

        var paidOn = DateOnly.Parse(issued.GetProperty("issue_date").GetString()!, CultureInfo.InvariantCulture).AddDays(DaysToPay - 5);
        paidOn = paidOn < today ? paidOn : today;
        _ = invoice.Outcome switch
        {
            DemoOutcome.Paid => await DoAsync("payments", new { amount = issued.GetProperty("amount").GetString(), paid_on = paidOn, method = "transfer" }),
            DemoOutcome.PartlyPaid => await DoAsync("payments", new { amount = Half(issued), paid_on = paidOn, method = "transfer" }),
            DemoOutcome.Credited => await DoAsync("credit-notes", new { amount = Half(issued), reason = "Agreed discount" }),
            DemoOutcome.Void => await DoAsync("void", new { }),
            DemoOutcome.Uncollectible => await DoAsync("mark-uncollectible", new { }),
            _ => issued,
        };

        async Task<JsonElement> IssueAsync(DateOnly date)
        {
            try
            {
                return await DoAsync("issue", new { issue_date = date, due_date = date.AddDays(DaysToPay) });
            }
            catch (HttpRequestException refused) when (refused.StatusCode is HttpStatusCode.BadRequest && date < today)
            {
                // Dates are to be in the order of numbers, and there is a later one. Today never comes before it.
                HasMoved = true;
                return await IssueAsync(today);
            }
        }

        async Task<bool> IsMailOnAsync() => (await api.GetAsync($"{path}/letter", cancellationToken)).GetProperty("mail_on").GetBoolean();

        Task<JsonElement> DoAsync(string action, object body) => api.PostAsync($"{path}/{action}", body, Key($"{index}-{action}"), cancellationToken);
    }

    private static string Key(string what) => $"demo-data-{what}";

    /// <summary>Half of an invoice, in whole units, which every currency has.</summary>
    private static string Half(JsonElement invoice)
    {
        var amount = decimal.Parse(invoice.GetProperty("amount").GetString()!, CultureInfo.InvariantCulture);
        return Math.Floor(amount / 2).ToString(CultureInfo.InvariantCulture);
    }
}
