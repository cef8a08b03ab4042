using Billing.Api.Invoices;

namespace Billing.Api.Reminders;

/// <summary>The errors of reminders that are not sent.</summary>
internal static class ReminderErrors
{
    public static Problem NotOverdue() => Problems.Of(
        StatusCodes.Status409Conflict, new(BillingErrorCodes.NotOverdue, "The invoice is not overdue: no reminder of it can be sent."));

    public static Problem UsedUp() => Problems.Of(
        StatusCodes.Status409Conflict,
        new(
            BillingErrorCodes.RemindersUsedUp,
            $"All {Invoice.MostReminders} reminders of the invoice were sent.",
            ("max", Invoice.MostReminders)));
}
