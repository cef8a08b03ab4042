namespace AppHost.DemoData;

internal enum DemoOutcome
{
    Draft,
    Open,
    PartlyPaid,
    Paid,
    Credited,
    Void,
    Uncollectible,
}

internal sealed record DemoLine(string Description, string Quantity, string UnitPrice, string TaxRate);
/// <param name="Age">Days since its issue.</param>
internal sealed record DemoInvoice(string Customer, string Currency, int Age, DemoOutcome Outcome, IReadOnlyList<DemoLine> Lines);
