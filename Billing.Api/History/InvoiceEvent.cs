using Billing.Api.Invoices;

namespace Billing.Api.History;

/// <summary>What somebody did to an invoice. It never changes, and stays when a draft is deleted.</summary>
public sealed class InvoiceEvent
{
    /// <summary>The action of the first event of every invoice.</summary>
    internal const string Created = "created";

    // For EF Core.
    private InvoiceEvent()
    {
    }

    /// <summary>Something that was done just now.</summary>
    /// <param name="invoiceId">To which invoice.</param>
    /// <param name="action">What.</param>
    /// <param name="actorId">By whom, for good.</param>
    /// <param name="actorName">By whom, by the name of the time.</param>
    /// <param name="changes">What it changed: a JSON object of <c>{ "from", "to" }</c> by member.</param>
    /// <param name="now">The time, UTC.</param>
    public InvoiceEvent(long invoiceId, string action, string actorId, string actorName, string changes, DateTime now) =>
        (InvoiceId, Action, ActorId, ActorName, Changes, At) = (invoiceId, action, actorId, actorName, changes, now);

    /// <summary>Unique among all events, and larger than that of every earlier event of the invoice.</summary>
    public long Id { get; private set; }

    public long InvoiceId { get; private set; }

    public DateTime At { get; private set; }

    public string Action { get; private set; } = "";

    /// <summary>Who did it: <c>user:1</c>, <c>client:api</c>.</summary>
    public string ActorId { get; private set; } = "";

    public string ActorName { get; private set; } = "";

    /// <summary>What it changed: a JSON object of <c>{ "from", "to" }</c> by member.</summary>
    public string Changes { get; private set; } = "{}";
}

/// <summary>The actions by their names in the history.</summary>
internal static class InvoiceEventNames
{
    /// <summary>What is not for the customer to see: the work on a draft, and what the business expects of them.</summary>
    public static readonly string[] Internal =
    [
        InvoiceEvent.Created,
        InvoiceAction.Edit.ToEventName(),
        InvoiceAction.Delete.ToEventName(),
        InvoiceAction.MarkUncollectible.ToEventName(),
        InvoiceAction.Dispute.ToEventName(),
        InvoiceAction.ResolveDispute.ToEventName(),
    ];

    public static string ToEventName(this InvoiceAction action) => action switch
    {
        InvoiceAction.Issue => "issued",
        InvoiceAction.Edit => "updated",
        InvoiceAction.Delete => "deleted",
        InvoiceAction.RecordPayment => "paid",
        InvoiceAction.ReversePayment => "payment_reversed",
        InvoiceAction.IssueCreditNote => "credited",
        InvoiceAction.RecordRefund => "refunded",
        InvoiceAction.MarkUncollectible => "marked_uncollectible",
        InvoiceAction.Void => "voided",
        InvoiceAction.Send => "sent",
        InvoiceAction.Remind => "reminded",
        InvoiceAction.Dispute => "disputed",
        InvoiceAction.ResolveDispute => "dispute_resolved",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}
