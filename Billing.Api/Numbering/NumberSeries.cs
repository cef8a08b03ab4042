namespace Billing.Api.Numbering;

/// <summary>What is numbered without gaps.</summary>
internal enum NumberSeries
{
    Invoices,
    CreditNotes,
}

/// <summary>The series by their names in the database.</summary>
internal static class NumberSeriesNames
{
    public const string Invoices = "invoice";
    public const string CreditNotes = "credit_note";

    public static string ToName(this NumberSeries series) => series is NumberSeries.Invoices ? Invoices : CreditNotes;
}
