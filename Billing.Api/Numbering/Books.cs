using System.Globalization;
using Billing.Api.Revisions;

namespace Billing.Api.Numbering;

/// <summary>The books: closed up to a day, nothing that happened until then can be recorded or changed.</summary>
internal static class Books
{
    /// <summary>Asks up to which day they are closed. Until the transaction ends nobody closes them.</summary>
    public static Answer<DateOnly?> FindClosed(Opening opening)
    {
        RevisionSubject.Numbering.LockShared(opening);
        return opening.Ask<DateOnly?>(
            $"""
            SELECT (content->>'closed_until')::date FROM revisions
            WHERE kind = '{RevisionSubject.NumberingKind}' AND owner = 0 ORDER BY id DESC LIMIT 1
            """,
            row => row.IsDBNull(0) ? null : row.GetFieldValue<DateOnly>(0));
    }

    public static Problem Closed(DateOnly until)
    {
        var day = until.ToString(CalendarDate.Format, CultureInfo.InvariantCulture);
        return Problems.Of(
            StatusCodes.Status409Conflict,
            new(BillingErrorCodes.BooksClosed, $"The books are closed up to {day}: use a later date, or credit the invoice.", ("until", day)));
    }
}
