using System.Diagnostics.Metrics;
using Billing.Api.History;
using Billing.Api.Invoices;

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

    /// <summary>Counts what was done to an invoice.</summary>
    /// <param name="action">What.</param>
    /// <param name="invoice">The invoice after it.</param>
    /// <param name="paidBefore">What had been paid before it.</param>
    internal void Count(string action, Invoice invoice, decimal paidBefore)
    {
        var currency = KeyValuePair.Create<string, object?>("currency", invoice.CurrencyCode);
        if (action == InvoiceActions.Issued)
        {
            _issued.Add(1, currency);
        }

        if (invoice.Paid > paidBefore)
        {
            _paid.Add((double)(invoice.Paid - paidBefore), currency);
        }
    }

    /// <summary>Says how many invoices have drifted.</summary>
    internal void Drifted(long count) => Interlocked.Exchange(ref _drifted, count);
}
