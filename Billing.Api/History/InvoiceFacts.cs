using System.Text.Json;
using System.Text.Json.Nodes;
using Billing.Api.Invoices;

namespace Billing.Api.History;

/// <summary>All that an invoice says at one time, to tell what a change changed.</summary>
internal static class InvoiceFacts
{
    // Change with every change, or with the day, or never.
    private static readonly string[] NoFacts = ["id", "overdue", "created_at", "updated_at"];
    private static readonly JsonSerializerOptions Json = HttpContractExtensions.ConfigureJson(new());

    /// <summary>Nothing, as before the invoice was there and after it is gone.</summary>
    public static JsonObject None => [];

    /// <summary>The members of an invoice, whose lines are loaded.</summary>
    public static JsonObject Of(Invoice invoice)
    {
        var facts = JsonSerializer.SerializeToNode(InvoiceResponse.WithLines(invoice, today: default), Json)!.AsObject();
        foreach (var name in NoFacts)
        {
            facts.Remove(name);
        }

        return facts;
    }

    /// <summary>What is not as it was, as a JSON object of <c>{ "from", "to" }</c> by member; null where nothing changed.</summary>
    public static string? Changes(JsonObject before, JsonObject after)
    {
        var changes = new JsonObject();
        foreach (var name in before.Concat(after).Select(fact => fact.Key).Distinct())
        {
            if (!JsonNode.DeepEquals(before[name], after[name]))
            {
                changes[name] = new JsonObject { ["from"] = before[name]?.DeepClone(), ["to"] = after[name]?.DeepClone() };
            }
        }

        return changes.Count == 0 ? null : changes.ToJsonString(Json);
    }
}
