namespace Billing.Api.Payments;

/// <summary>Which page of payments a client wants to see, in which order.</summary>
public sealed class PaymentListQuery : ListQuery
{
    internal static readonly SortFields<Payment> SortFields = new SortFields<Payment>(payment => payment.Id)
        .Add(PaymentFields.PaidOn, payment => payment.PaidOn)
        .Add(PaymentFields.Currency, payment => payment.CurrencyCode)
        .Add(PaymentFields.Amount, payment => payment.Amount);

    public PageRequest<Payment> ReadPage(PaymentFilter filter, FieldErrors errors) => ReadPage(SortFields, errors, filter.PresetSort);
}
