using System.Text.Json.Serialization;

namespace Billing.Api.Invoices;

/// <summary>What can be done to an invoice; which of it is possible depends on the invoice, see <see cref="Invoice.PossibleActions"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InvoiceAction>))]
[Example("record_payment")]
public enum InvoiceAction
{
    [JsonStringEnumMemberName("issue")]
    Issue,

    [JsonStringEnumMemberName("edit")]
    Edit,

    [JsonStringEnumMemberName("delete")]
    Delete,

    [JsonStringEnumMemberName("record_payment")]
    RecordPayment,

    [JsonStringEnumMemberName("reverse_payment")]
    ReversePayment,

    [JsonStringEnumMemberName("issue_credit_note")]
    IssueCreditNote,

    [JsonStringEnumMemberName("record_refund")]
    RecordRefund,

    [JsonStringEnumMemberName("mark_uncollectible")]
    MarkUncollectible,

    [JsonStringEnumMemberName("void")]
    Void,

    [JsonStringEnumMemberName("send")]
    Send,

    [JsonStringEnumMemberName("remind")]
    Remind,

    [JsonStringEnumMemberName("dispute")]
    Dispute,

    [JsonStringEnumMemberName("resolve_dispute")]
    ResolveDispute,
}
