using System.ComponentModel;
using Billing.Api.Invoices;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.Payments;

/// <summary>Which payments a client asks about, beside the text that it searches for.</summary>
public sealed class PaymentFilter
{
    private const string PaidFromField = "paid_from";

    private const string PaidToField = "paid_to";

    [FromQuery(Name = PaymentFields.UserId), QueryNumber(1), Description("Only payments of this user's invoices.")]
    public string? UserId { get; init; }

    [FromQuery(Name = PaymentFields.Currency), Description("Only payments in this currency, by its code in ISO 4217.")]
    public string? Currency { get; init; }

    [FromQuery(Name = PaymentFields.Method), Description("Only payments by this method, without regard to case and accents.")]
    public string? Method { get; init; }

    [FromQuery(Name = PaymentFields.Source), Description("Only payments that were received, or that were taken from the customer's credit.")]
    public string? Source { get; init; }

    [FromQuery(Name = PaymentFields.Reversed), Description("true: only payments that were reversed; false: only those that stand.")]
    public string? Reversed { get; init; }

    [FromQuery(Name = PaidFromField), Description("Only payments of this day or later.")]
    public string? PaidFrom { get; init; }

    [FromQuery(Name = PaidToField), Description("Only payments of this day or earlier.")]
    public string? PaidTo { get; init; }

    // By the date that is asked about: an index has those that match side by side in that order.
    internal string PresetSort => string.IsNullOrEmpty(PaidFrom) && string.IsNullOrEmpty(PaidTo) ? "" : PaymentFields.PaidOn;

    /// <summary>The payments that match.</summary>
    /// <param name="payments">Those that there are.</param>
    /// <param name="invoices">The invoices whose payments are looked for.</param>
    /// <param name="text">What is searched for.</param>
    /// <param name="errors">Takes up what is wrong with the parameters.</param>
    internal IQueryable<Payment> Apply(IQueryable<Payment> payments, IQueryable<Invoice> invoices, string? text, FieldErrors errors)
    {
        if (errors.Read("q", text, QueryText.Parse) is { Length: > 0 } searched)
        {
            payments = PaymentSearch.Find(searched, payments, invoices);
        }

        if (errors.ReadValue(PaymentFields.UserId, UserId, WholeNumber.ParseId) is { } userId)
        {
            invoices = invoices.Where(invoice => invoice.UserId == userId);
        }

        if (errors.ReadValue(PaymentFields.Currency, Currency, Money.Currency.Parse) is { Code: var currency })
        {
            payments = payments.Where(payment => payment.CurrencyCode == currency);
        }

        if (errors.Read(PaymentFields.Method, Method, QueryText.Parse) is { Length: > 0 } method)
        {
            var methodText = SearchedText.Normalize(method);
            payments = payments.Where(payment => payment.MethodText == methodText);
        }

        if (errors.ReadValue(PaymentFields.Source, Source, EnumNames<PaymentSource>.Parse) is { } source)
        {
            payments = source == PaymentSource.Credit ? payments.Where(payment => payment.IsFromCredit) : payments.Where(payment => !payment.IsFromCredit);
        }

        payments = errors.ReadValue(PaymentFields.Reversed, Reversed, TrueOrFalse.Parse) switch
        {
            true => payments.Where(payment => payment.ReversedOn != null),
            false => payments.Where(payment => payment.ReversedOn == null),
            null => payments,
        };
        if (errors.ReadValue(PaidFromField, PaidFrom, CalendarDate.Parse) is { } from)
        {
            payments = payments.Where(payment => payment.PaidOn >= from);
        }

        if (errors.ReadValue(PaidToField, PaidTo, CalendarDate.Parse) is { } to)
        {
            payments = payments.Where(payment => payment.PaidOn <= to);
        }

        return payments.OfInvoices(invoices);
    }
}
