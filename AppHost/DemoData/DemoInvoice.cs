namespace AppHost.DemoData;

/// <summary>What has become of an invoice.</summary>
internal enum DemoOutcome
{
    /// <summary>It is not issued yet.</summary>
    Draft,

    /// <summary>It is issued, and nothing of it is paid.</summary>
    Open,

    /// <summary>About half of it is paid.</summary>
    PartlyPaid,

    /// <summary>It is paid.</summary>
    Paid,

    /// <summary>About half of it was credited.</summary>
    Credited,

    /// <summary>It was issued by mistake.</summary>
    Void,

    /// <summary>Nobody expects it to be paid any more.</summary>
    Uncollectible,
}

/// <summary>One line of an invoice, as the API takes it.</summary>
internal sealed record DemoLine(string Description, string Quantity, string UnitPrice, string TaxRate);
/// <param name="Customer">Whose it is.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Age">How many days ago it was issued.</param>
/// <param name="Outcome">What has become of it.</param>
/// <param name="Lines">What it charges.</param>
internal sealed record DemoInvoice(string Customer, string Currency, int Age, DemoOutcome Outcome, IReadOnlyList<DemoLine> Lines);
