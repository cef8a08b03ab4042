using System.Globalization;
using Billing.Api.Credits;
using Billing.Api.Data;
using Billing.Api.History;
using Billing.Api.Money;
using Billing.Api.Payments;

namespace Billing.Api.Invoices;

/// <summary>An invoice refuses an action that is not possible in its status.</summary>
/// <param name="status">The status.</param>
/// <param name="action">The action.</param>
/// <param name="isPartlyPaid">Whether it is refused only because some of the invoice was paid.</param>
public sealed class ActionRefusedException(InvoiceStatus status, InvoiceAction action, bool isPartlyPaid) : Exception
{
    internal InvoiceStatus Status => status;

    internal InvoiceAction Action => action;

    internal bool IsPartlyPaid => isPartlyPaid;
}

/// <summary>More was to be paid, credited or refunded than is left.</summary>
public sealed class AboveLimitException(string code, decimal most, Currency currency) : Exception
{
    internal string Code => code;

    internal string Most { get; } = Amount.Format(most, currency);
}

/// <summary>The errors of an invoice that cannot be what a client wants.</summary>
internal static class InvoiceErrors
{
    public static ApiError NothingCharged { get; } = new(BillingErrorCodes.NothingCharged, "Must have a line, or give an amount.");

    public static ApiError DiscountWithoutLines { get; } = new(BillingErrorCodes.DiscountWithoutLines, "Must be omitted without lines.");

    public static ApiError OutsideAlone { get; } = new(
        BillingErrorCodes.OutsideAlone, "Must all be in the tax category O, or none of them.", ("category", "O"));

    /// <summary>The problem that an exception of an invoice, or of the database, stands for; null for every other exception.</summary>
    public static Problem? Describe(Exception exception) => exception switch
    {
        ActionRefusedException { IsPartlyPaid: true } refused =>
            Refused(refused, BillingErrorCodes.PartlyPaid, " Some of it was paid: credit the rest with a credit note."),
        ActionRefusedException { Action: InvoiceAction.Remind, Status: InvoiceStatus.Open } refused => Refused(refused, BillingErrorCodes.Disputed, " It is disputed."),
        ActionRefusedException refused => Refused(refused, BillingErrorCodes.ActionNotPossible),
        AboveLimitException above => Problems.Conflict((InvoiceFields.Amount, new(above.Code, $"Must not be more than {LimitOf(above.Code)}, {above.Most}.", ("max", above.Most)))),
        CreditUsedException used => Problems.Of(
            StatusCodes.Status409Conflict,
            new(BillingErrorCodes.CreditUsed, $"Of the customer's credit only {used.Left} is left: the rest was used or refunded.", ("left", used.Left))),
        DbUpdateException update when update.UniqueIndex() == PaymentConfiguration.ReferenceIndex => Problems.Conflict((
            PaymentInput.ReferenceField, new(BillingErrorCodes.ReferenceTaken, "Another payment of this invoice has this reference."))),
        DbUpdateException update when InvoiceIndexes.Numbers.Contains(update.UniqueIndex()) => Problems.Of(
            StatusCodes.Status409Conflict,
            new(BillingErrorCodes.NumberTaken, "Another document has the number that would be next: change the format at /numbering.")),
        _ => null,
    };

    /// <summary>Says that an action is not possible now.</summary>
    public static Problem Refuse(Invoice invoice, InvoiceAction action) => Describe(new ActionRefusedException(invoice.Status, action, isPartlyPaid: false))!;

    public static Problem UserDeleted() => Problems.Of(
        StatusCodes.Status409Conflict, new(BillingErrorCodes.UserDeleted, "The invoice cannot be issued: its user was deleted."));

    public static Problem CustomerInactive() => Problems.Of(
        StatusCodes.Status409Conflict,
        new(
            BillingErrorCodes.CustomerInactive,
            $"The invoice's user is deactivated. To issue it all the same, send {IssueInput.ToInactiveField}: true."));

    public static Problem SellerIncomplete(IReadOnlyList<string> missing) => Problems.Of(
        StatusCodes.Status409Conflict,
        new(
            BillingErrorCodes.SellerIncomplete,
            $"The invoice cannot be issued: the seller lacks {string.Join(", ", missing)}. Add it at /seller.",
            ("missing", missing)));

    public static Problem DueBeforeIssued(DateOnly issueDate)
    {
        var date = issueDate.ToString(CalendarDate.Format, CultureInfo.InvariantCulture);
        return Problems.Invalid((InvoiceFields.DueDate, new(
            BillingErrorCodes.DueBeforeIssued, $"Must not be before the issue date, {date}.", ("issue_date", date))));
    }

    public static ApiError TotalTooLarge(ApiError error) => new(BillingErrorCodes.TotalTooLarge, "The total is too large. " + error.Message);

    public static ApiError NotTheTotal(decimal total, Currency currency)
    {
        var sum = Amount.Format(total, currency);
        return new(BillingErrorCodes.NotTheTotal, $"Must be the total of the lines, {sum}, or be omitted.", ("total", sum));
    }

    public static Problem AlreadyReversed() =>
        Problems.Of(StatusCodes.Status409Conflict, new(BillingErrorCodes.AlreadyReversed, "The payment was already reversed."));

    public static ApiError InFuture(DateOnly today)
    {
        var date = today.ToString(CalendarDate.Format, CultureInfo.InvariantCulture);
        return new(BillingErrorCodes.DateInFuture, $"Must not be after today, {date}.", ("today", date));
    }

    private static string LimitOf(string code) => code switch
    {
        BillingErrorCodes.AboveCreditable => "what is left to credit",
        BillingErrorCodes.AboveCredit => "the customer's credit",
        BillingErrorCodes.AboveRefundable => "what is left to refund of the credit note",
        _ => "the balance",
    };

    private static Problem Refused(ActionRefusedException refused, string code, string reason = "")
    {
        var (status, action) = (EnumNames<InvoiceStatus>.Of(refused.Status), refused.Action.ToEventName());
        var done = refused.Action switch
        {
            InvoiceAction.Edit => "it cannot be changed",
            InvoiceAction.ReversePayment => "no payment of it can be reversed",
            InvoiceAction.Remind => "no reminder of it can be sent",
            InvoiceAction.ResolveDispute => "there is no dispute to resolve",
            _ => $"it cannot be {action.Replace('_', ' ')}",
        };
        return Problems.Of(
            StatusCodes.Status409Conflict,
            new(code, $"The invoice is {(refused.Status == InvoiceStatus.Draft ? "a draft" : status)}: {done}.{reason}", ("status", status), ("action", action)));
    }
}
