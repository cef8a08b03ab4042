using System.Diagnostics.Metrics;
using Billing.Api.History;
using Billing.Api.Invoices;
using Billing.Api.Payments;

namespace Billing.Api.Telemetry;

/// <summary>What the business does, in numbers. The meter bears the application's name.</summary>
public sealed class BillingMetrics
{
    private readonly Counter<long> _issued;
    private readonly Counter<double> _paid;
    private long _drifted;

    /// <summary>Makes the instruments.</summary>
    public BillingMetrics(IMeterFactory meters, IHostEnvironment environment)
    {
        var meter = meters.Create(environment.ApplicationName);
        _issued = meter.CreateCounter<long>("billing.invoices.issued", "{invoice}", "Invoices that were issued, by currency.");
        _paid = meter.CreateCounter<double>("billing.payments.amount", description: "Sums that were paid, by currency.");
        meter.CreateObservableGauge(
            "billing.invoices.drifted", () => Interlocked.Read(ref _drifted), "{invoice}",
            "Invoices whose figures were not what their lines, payments and credit notes come to when that was last checked.");
    }

    /// <summary>Counts what a transaction that was committed has recorded.</summary>
    internal void Count(IEnumerable<InvoiceEvent> events, IEnumerable<Invoice> invoices, IEnumerable<Payment> payments)
    {
        foreach (var invoice in invoices.Where(_ => events.Any(entry => entry.Action == InvoiceAction.Issue.ToEventName())))
        {
            _issued.Add(1, In(invoice.CurrencyCode));
        }

        foreach (var payment in payments.Where(payment => payment is { ReversedOn: null, IsFromCredit: false }))
        {
            _paid.Add((double)payment.Amount, In(payment.CurrencyCode));
        }
    }

    /// <summary>Says how many invoices have drifted.</summary>
    internal void Drifted(long count) => Interlocked.Exchange(ref _drifted, count);

    private static KeyValuePair<string, object?> In(string currency) => new("currency", currency);
}
