using System.ComponentModel;

namespace Billing.Api.CreditNotes;

/// <summary>What credit notes come to.</summary>
public sealed record CreditNoteTotalsResponse([property: Description("Those in one currency together.")] IReadOnlyList<CreditNoteTotal> Totals);

/// <summary>What credit notes in one currency come to. Sums are texts with the currency's decimals, such as 120.00.</summary>
public sealed record CreditNoteTotal(
    [property: Description("The currency, in ISO 4217."), Example("USD")] string Currency,
    [property: Description("How many there are."), Example(3)] int Count,
    [property: Description("Their amounts, with tax."), Example("360.00")] string Amount,
    [property: Description("The tax within them."), Example("57.48")] string Tax);
