namespace Billing.Api.Numbering;

/// <summary>The last number of a year.</summary>
public sealed class NumberCounter
{
    /// <summary>The year.</summary>
    public int Year { get; private set; }

    /// <summary>Its last number.</summary>
    public long Last { get; private set; }
}
