namespace Billing.Api.Numbering;

/// <summary>The last number of a year.</summary>
public sealed class NumberCounter
{
    public int Year { get; private set; }

    public long Last { get; private set; }
}
