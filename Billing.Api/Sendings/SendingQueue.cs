using System.Text.Json;
using System.Text.Json.Nodes;
using Billing.Api.Customers.Details;
using Billing.Api.Data;
using Billing.Api.History;
using Billing.Api.Invoices;
using Billing.Api.Sellers;

namespace Billing.Api.Sendings;

/// <summary>Queues a message about an invoice in the transaction that changes the invoice.</summary>
internal sealed class SendingQueue(Opening opening, InvoiceParties parties, long invoiceId)
{
    private readonly Answer<string?> _userEmail = opening.Ask(
        "SELECT c.email FROM invoices AS i JOIN customers AS c ON c.id = i.user_id WHERE i.id = $1 AND NOT c.deleted", row => row.GetString(0), invoiceId);

    private readonly Answer<long> _id = opening.NextId<Sending>();

    public SendingQueue(Opening opening, long invoiceId)
        : this(opening, InvoiceParties.Find(opening, invoiceId), invoiceId)
    {
    }

    public Correspondence About(Invoice invoice) => new(
        invoice, parties.Seller.Value?.As<SellerDetails>(), parties.Customer.Value?.As<BillingDetails>(), _userEmail.Value);

    /// <summary>Adds the message, with its entry in the history.</summary>
    /// <param name="sending">The message.</param>
    /// <param name="action">What was done.</param>
    /// <param name="caller">By whom.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="creditNote">The number of the credit note that is sent.</param>
    public void Add(Sending sending, InvoiceAction action, Caller caller, DateTime now, string? creditNote = null)
    {
        opening.Add(sending, _id);
        // The address is not told here: it leaves with its user.
        var changes = new JsonObject { ["sending"] = To(sending.Id) };
        if (sending.ReminderLevel is { } level)
        {
            changes["reminder_level"] = To(level);
        }

        if (creditNote is not null)
        {
            changes["credit_note"] = To(creditNote);
        }

        opening.Db.Add(new InvoiceEvent(sending.InvoiceId, action.ToEventName(), caller.Id, caller.Name, changes.ToJsonString(JsonSerializerOptions.Web), now));
    }

    private static JsonObject To(JsonNode value) => new() { ["from"] = null, ["to"] = value };
}
