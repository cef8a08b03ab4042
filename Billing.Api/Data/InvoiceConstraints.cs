using Billing.Api.Invoices;
using Billing.Api.Money;
using Billing.Api.Numbering;

namespace Billing.Api.Data;

/// <summary>What holds for every row of <c>invoices</c>, whoever writes it.</summary>
internal static class InvoiceConstraints
{
    // A column without precision would hold NaN, which is above every number.
    private static readonly string[] Figures = ["discount", "subtotal", "tax", "amount", "paid", "credited", "refunded", "balance"];

    /// <summary>Every condition by its name.</summary>
    public static IEnumerable<(string Name, string Sql)> All =>
    [
        ("user_id", "user_id > 0"),
        ("currency", CurrencyConstraint.Shape),
        .. Figures.Select(figure => (figure, CurrencyConstraint.Figure(figure))),
        ("discount_given", DiscountConstraint.Sql),
        ("total", "amount = subtotal + tax"),
        ("tax_totals", TaxTotalsColumn.Constraint),
        ("left", "balance = CASE status WHEN 'void' THEN 0 ELSE amount - paid - credited END"),
        ("refunds", "refunded <= credited"),
        ("status", $"status IN ({string.Join(", ", EnumNames<InvoiceStatus>.All.Select(name => $"'{name}'"))})"),
        ("draft", "status <> 'draft' OR (number IS NULL AND number_order = 0 AND issue_date IS NULL AND paid = 0 AND credited = 0 AND refunded = 0)"),
        ("issued", "status = 'draft' OR (number IS NOT NULL AND issue_date IS NOT NULL AND due_date IS NOT NULL "
            + "AND bill_to_username IS NOT NULL AND bill_to_email IS NOT NULL)"),
        ("parties", "status <> 'draft' OR (seller_id IS NULL AND customer_details_id IS NULL)"),
        ("settled", "CASE status WHEN 'paid' THEN balance = 0 WHEN 'void' THEN paid = 0 WHEN 'draft' THEN true ELSE balance > 0 END"),
        ("due_date", "due_date >= issue_date"),
        ("number", $"number IS NULL OR (number <> '' AND number_order % {DocumentNumber.PerYear} > 0 AND number_order / {DocumentNumber.PerYear} <= EXTRACT(year FROM issue_date))"),
        ("memo", "memo <> ''"),
        ("delivery", $"delivery IN ({SendingConfiguration.Statuses})"),
        ("reminders", $"reminder_level BETWEEN 0 AND {Invoice.MostReminders} AND (reminder_level = 0) = (reminded_on IS NULL)"),
        ("dispute_note", "dispute_note <> ''"),
        ("mailed", "status <> 'draft' OR (delivery IS NULL AND reminder_level = 0 AND dispute_note IS NULL)"),
    ];
}
