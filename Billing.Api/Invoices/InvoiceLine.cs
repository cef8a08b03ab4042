using Billing.Api.Lines;
using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>A line of an invoice.</summary>
public sealed class InvoiceLine : Line
{
    // For EF Core.
    private InvoiceLine()
    {
    }

    internal InvoiceLine(int position, LineItem item, Currency currency)
        : base(position, item, currency)
    {
    }
}
