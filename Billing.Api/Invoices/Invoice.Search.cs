using Billing.Api.Customers;

namespace Billing.Api.Invoices;

/// <summary>By what invoices are found and sorted.</summary>
public sealed partial class Invoice
{
    /// <summary>The issue date; the database puts those that have none last.</summary>
    public DateOnly IssueOrder { get; private set; }

    /// <summary>The due date; the database puts those that have none last.</summary>
    public DateOnly DueOrder { get; private set; }

    /// <summary>The day on which it was created, in UTC.</summary>
    public DateOnly CreatedDay { get; private set; }

    // These two follow from what the invoice says. EF Core writes them like any other; what it reads goes nowhere.
    /// <summary>The memo, folded.</summary>
    public string MemoText
    {
        get => CaseFolding.Fold(Memo ?? "");
        private set { }
    }

    /// <summary>Who it is for, as <see cref="Customer.SearchText"/>; empty where that is not known.</summary>
    public string BillToText
    {
        get => BillTo is { } billTo ? CustomerRows.SearchText(billTo.Username, billTo.Email) : "";
        private set { }
    }
}
