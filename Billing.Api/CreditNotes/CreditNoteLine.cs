using Billing.Api.Lines;
using Billing.Api.Money;

namespace Billing.Api.CreditNotes;

/// <summary>A line of a credit note.</summary>
public sealed class CreditNoteLine : Line
{
    // For EF Core.
    private CreditNoteLine()
    {
    }

    internal CreditNoteLine(int position, LineItem item, Currency currency)
        : base(position, item, currency)
    {
    }
}
