using System.Text.Json;
using System.Text.Json.Nodes;
using Billing.Api.Data;
using Billing.Api.Invoices;

namespace Billing.Api.History;

/// <summary>All that an invoice says at one time, as clients see it, to tell what a change changed.</summary>
internal static class InvoiceSnapshot
{
    // They change with every change, with the day or with the caller, or never; the parties have histories of their own, what a user was
    // called leaves with them, and what is mailed has entries of its own.
    private static readonly string[] LeftOut =
    [
        "id", "overdue", "partially_paid", "created_at", "updated_at", "actions", "bill_to", "seller", "billing_details",
        "delivery", "reminder_level", "reminded_on",
    ];
    private static readonly JsonSerializerOptions Json = HttpContractExtensions.ConfigureJson(new());

    /// <summary>Nothing, as before the invoice was there and after it is gone.</summary>
    public static JsonObject None => [];

    /// <summary>The members of an invoice, whose lines are loaded.</summary>
    public static JsonObject Of(Invoice invoice)
    {
        var response = InvoiceResponse.WithLines(invoice, today: default, mayChange: true);
        var snapshot = JsonSerializer.SerializeToNode(response, Json)!.AsObject();
        foreach (var name in LeftOut)
        {
            snapshot.Remove(name);
        }

        return snapshot;
    }

    /// <summary>Adds what was done to an invoice to the history, to be saved with it; nothing where that changed nothing.</summary>
    public static void Record(
        this BillingDbContext db, string action, Invoice invoice, JsonObject before, Caller caller, DateTime now)
    {
        var after = db.Entry(invoice).State == EntityState.Deleted ? None : Of(invoice);
        if (Changes(before, after) is { Count: > 0 } changes)
        {
            db.Add(new InvoiceEvent(invoice.Id, action, caller.Id, caller.Name, changes.ToJsonString(Json), now));
        }
    }

    /// <summary>What is not as it was: a <c>{ "from", "to" }</c> by member.</summary>
    internal static JsonObject Changes(JsonObject before, JsonObject after)
    {
        var changes = new JsonObject();
        foreach (var name in before.Concat(after).Select(member => member.Key).Distinct())
        {
            if (!JsonNode.DeepEquals(before[name], after[name]))
            {
                changes[name] = new JsonObject { ["from"] = before[name]?.DeepClone(), ["to"] = after[name]?.DeepClone() };
            }
        }

        return changes;
    }
}
