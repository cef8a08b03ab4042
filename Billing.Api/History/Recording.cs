using System.Text.Json.Nodes;
using Billing.Api.Data;
using Billing.Api.Invoices;

namespace Billing.Api.History;

/// <summary>Writes the history.</summary>
internal static class Recording
{
    /// <summary>Adds what was done to an invoice, to be saved with it; nothing where that changed nothing.</summary>
    public static void Record(
        this BillingDbContext db, Invoice invoice, string action, JsonObject before, Caller caller, DateTime now)
    {
        var after = db.Entry(invoice).State == EntityState.Deleted ? InvoiceFacts.None : InvoiceFacts.Of(invoice);
        if (InvoiceFacts.Changes(before, after) is { } changes)
        {
            db.Add(new InvoiceEvent(invoice.Id, action, caller.Id, caller.Name, changes, now));
        }
    }
}
