using System.ComponentModel;

namespace Billing.Api.Invoices;

/// <summary>When an invoice is issued and due.</summary>
public sealed record IssueInput(
    [property: Description("The day it is issued on, whose year the number is of; today where there is none.")]
    DateOnly? IssueDate = null,
    [property: Description("The last day to pay on; where there is none, the draft's, or so many days after the issue date.")]
    DateOnly? DueDate = null) : IBody<IssueInput>
{
    /// <inheritdoc />
    public static bool IsOptional => true;

    /// <inheritdoc />
    public static IssueInput Read(BodyFields fields) => new(
        fields.OptionalValue(InvoiceFields.IssueDate, CalendarDate.Parse),
        fields.OptionalValue(InvoiceFields.DueDate, CalendarDate.Parse));
}
