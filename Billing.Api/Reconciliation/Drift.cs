namespace Billing.Api.Reconciliation;

/// <summary>Something whose figures are not what they should be.</summary>
/// <param name="Subject">An invoice, by its id and number, or a year's numbers.</param>
/// <param name="What">Which figures, and what they should be.</param>
public sealed record Drift(string Subject, string What)
{
    public override string ToString() => $"{Subject}: {What}";
}
