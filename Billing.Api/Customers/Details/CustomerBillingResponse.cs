using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Billing.Api.Revisions;

namespace Billing.Api.Customers.Details;

/// <summary>How a customer is billed, as clients see it.</summary>
public sealed record CustomerBillingResponse : BillingDetails
{
    [SetsRequiredMembers]
    internal CustomerBillingResponse(BillingDetails details, BillingDefaults defaults, Revision? revision)
        : base(details) => (Defaults, UpdatedAt) = (defaults, revision?.At);

    [Description("What an invoice gets that does not say so itself.")]
    public required BillingDefaults Defaults { get; init; }

    [Description("When the details were last changed, UTC.")]
    public required DateTime? UpdatedAt { get; init; }
}
