using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>More was to be paid or credited than is left. The message is for the client.</summary>
public sealed class AboveBalanceException(decimal balance, Currency currency)
    : Exception($"Must not be more than what is left to pay, {Amount.Format(balance, currency)}.");
