namespace Billing.Api.Numbering;

/// <summary>The last number of a series in a year.</summary>
public sealed class NumberCounter
{
    public string Series { get; private set; } = "";

    public int Year { get; private set; }

    public long Last { get; private set; }

    /// <summary>The latest date that a number was given for; null where none is known.</summary>
    public DateOnly? LastDate { get; private set; }

    /// <summary>The same as it was before the last number.</summary>
    public DateOnly? PreviousDate { get; private set; }
}
