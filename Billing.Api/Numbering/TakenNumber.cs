using System.Globalization;

namespace Billing.Api.Numbering;

/// <summary>A number that was taken, and the settings at that time.</summary>
/// <param name="Series">Of which series.</param>
/// <param name="Date">For a document of this date.</param>
/// <param name="Year">The year that it is counted in.</param>
/// <param name="Sequence">Which of the year's it is.</param>
/// <param name="PreviousDate">The latest date of those before.</param>
/// <param name="Settings">The settings.</param>
internal sealed record TakenNumber(
    NumberSeries Series, DateOnly Date, int Year, long Sequence, DateOnly? PreviousDate, NumberingSettings Settings)
{
    public DocumentNumber Number => new(
        NumberFormat.Write(
            Series is NumberSeries.Invoices ? Settings.InvoiceFormat : Settings.CreditNoteFormat, Settings.YearOf(Date), Sequence),
        Year,
        Sequence);

    /// <summary>What is wrong with the date; null where nothing is.</summary>
    public ApiError? DateError(DateOnly today) => Settings.IssueDates switch
    {
        NumberingSettings.AnyDate => null,
        _ when Date > today => new(BillingErrorCodes.DateInFuture, $"Must not be after today, {Text(today)}.", ("today", Text(today))),
        _ when Date < PreviousDate => new(
            BillingErrorCodes.DateOutOfOrder, $"Must not be before {Text(PreviousDate.Value)}, the date of the last number.", ("last", Text(PreviousDate.Value))),
        _ => null,
    };

    private static string Text(DateOnly date) => date.ToString(CalendarDate.Format, CultureInfo.InvariantCulture);
}
