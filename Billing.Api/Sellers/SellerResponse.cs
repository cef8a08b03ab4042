using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Billing.Api.Revisions;

namespace Billing.Api.Sellers;

/// <summary>The seller as admins see it.</summary>
public sealed record SellerResponse : SellerDetails
{
    [SetsRequiredMembers]
    internal SellerResponse(SellerDetails details, Revision? revision)
        : base(details) => (MissingFields, UpdatedAt) = (details.IsBegun() ? details.Missing() : [], revision?.At);

    [Description("The members that are missing: no invoice can be issued until they are given. Empty while nothing of the seller is known."), Example(new[] { "city" })]
    public required IReadOnlyList<string> MissingFields { get; init; }

    [Description("When the seller was last changed, UTC.")]
    public required DateTime? UpdatedAt { get; init; }
}
