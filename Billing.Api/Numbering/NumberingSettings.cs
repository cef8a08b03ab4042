using System.ComponentModel;

namespace Billing.Api.Numbering;

/// <summary>How invoices and credit notes are numbered, and which dates they may bear.</summary>
public record NumberingSettings
{
    internal const string Yearly = "yearly";
    internal const string Never = "never";
    internal const string InOrder = "in_order";
    internal const string AnyDate = "any";

    [Description("How invoices are numbered: {year} or {yy} is the year that the issue date is in, {seq:6} the sequence with at least six digits."), Example("INV-{year}-{seq:6}")]
    public string InvoiceFormat { get; init; } = "INV-{year}-{seq:6}";

    [Description("How credit notes are numbered, which have a sequence of their own."), Example("CN-{year}-{seq:6}")]
    public string CreditNoteFormat { get; init; } = "CN-{year}-{seq:6}";

    [Description("When sequences begin again with 1: yearly or never."), Example(Yearly)]
    public string Restart { get; init; } = Yearly;

    [Description("The month that years begin with; a year bears the name of the calendar year in which it begins."), Example(1)]
    public int FiscalYearStart { get; init; } = 1;

    [Description("in_order: issue dates are not in the future, and not before that of the last number of the year. any: they are not checked."), Example(InOrder)]
    public string IssueDates { get; init; } = InOrder;

    [Description("The last day of the books that are closed: nothing that happened up to it can be recorded or changed."), Example("2026-01-31")]
    public DateOnly? ClosedUntil { get; init; }

    /// <summary>The year in which sequences that never begin again were set; their numbers go on from those of it.</summary>
    public int? RunningSince { get; init; }

    /// <summary>The year that a day is in.</summary>
    internal int YearOf(DateOnly day) => day.AddMonths(1 - FiscalYearStart).Year;
}
