using System.Globalization;
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

/// <summary>More was to be paid or credited than is left.</summary>
public sealed class AboveBalanceException(decimal balance, Currency currency) : Exception
{
    internal string Balance { get; } = Amount.Format(balance, currency);
}

/// <summary>What clients are told of an invoice that cannot be what they want.</summary>
internal static class InvoiceErrors
{
    public const string NothingCharged = "Must have a line, or give an amount.";

    /// <summary>The problem that an exception of an invoice, or of the database, stands for; null for every other exception.</summary>
    public static Problem? Describe(Exception exception) => exception switch
    {
        ActionRefusedException { IsPartlyPaid: true } refused =>
            Refused(refused, " Something of it was paid: take the rest back by a credit note."),
        ActionRefusedException refused => Refused(refused),
        AboveBalanceException above =>
            Conflict(InvoiceFields.Amount, $"Must not be more than what is left to pay, {above.Balance}."),
        DbUpdateException update when update.UniqueIndex() == PaymentConfiguration.ReferenceIndex =>
            Conflict(PaymentInput.ReferenceField, "Another payment of this invoice has this reference."),
        _ => null,
    };

    public static Problem UserDeleted() =>
        Problems.Of(StatusCodes.Status409Conflict, "The invoice is draft: it cannot be issued. Its user was deleted.");

    public static Problem DueBeforeIssued(DateOnly issueDate) => Invalid(
        InvoiceFields.DueDate,
        string.Create(CultureInfo.InvariantCulture, $"Must not be before the issue date, {issueDate:yyyy-MM-dd}."));

    public static string TotalTooLarge(string error) => "The total is too large. " + error;

    public static string NotTheTotal(decimal total, Currency currency) =>
        $"Must be the total of the lines, {Amount.Format(total, currency)}, or be left away.";

    /// <summary>400 with one field's error.</summary>
    public static Problem Invalid(string field, string error) => Problems.Invalid(Errors(field, error));

    private static Problem Refused(ActionRefusedException refused, string reason = "")
    {
        var action = refused.Action == InvoiceAction.Edit ? "changed" : refused.Action.ToEventName().Replace('_', ' ');
        return Problems.Of(
            StatusCodes.Status409Conflict, $"The invoice is {StatusNames.Of(refused.Status)}: it cannot be {action}.{reason}");
    }

    private static Problem Conflict(string field, string error) => Problems.Conflict(Errors(field, error));

    private static Dictionary<string, string[]> Errors(string field, string error) => new() { [field] = [error] };
}
