namespace Billing.Api.Documents;

/// <summary>The seller or the buyer, as a document names them.</summary>
/// <param name="Name">Their name.</param>
public sealed record DocumentParty(string Name)
{
    public string? Contact { get; init; }

    public string? AddressLine1 { get; init; }

    public string? AddressLine2 { get; init; }

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    public string? Region { get; init; }

    /// <summary>Two letters of ISO 3166.</summary>
    public string? Country { get; init; }

    public string? VatId { get; init; }

    public string? TaxNumber { get; init; }

    public string? RegisterEntry { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }
}
