using Billing.Api.Invoices;
using Billing.Api.Money;
using Billing.Api.Numbering;

namespace Billing.Api.Data;

/// <summary>What holds for every row of <c>invoices</c>, whoever writes it.</summary>
internal static class InvoiceConstraints
{
    // A column without precision would hold NaN, which is above every number.
    private static readonly string[] Figures = ["discount", "subtotal", "tax", "amount", "paid", "credited", "refunded", "balance"];

    /// <summary>Every constraint by its name.</summary>
    public static IEnumerable<(string Name, string Sql)> All =>
    [
        ("ck_invoices_user_id", "user_id > 0"),
        ("ck_invoices_currency", CurrencyConstraint.Shape),
        .. Figures.Select(figure => ($"ck_invoices_{figure}", CurrencyConstraint.Figure(figure))),
        ("ck_invoices_discount_given", DiscountConstraint.Sql),
        ("ck_invoices_total", "amount = subtotal + tax"),
        ("ck_invoices_tax_totals", TaxTotalsColumn.Constraint),
        ("ck_invoices_left", "balance = CASE status WHEN 'void' THEN 0 ELSE amount - paid - credited END"),
        ("ck_invoices_refunds", "refunded <= credited"),
        ("ck_invoices_status", $"status IN ({string.Join(", ", EnumNames<InvoiceStatus>.All.Select(name => $"'{name}'"))})"),
        ("ck_invoices_draft", "status <> 'draft' OR (number IS NULL AND number_order = 0 AND issue_date IS NULL AND paid = 0 AND credited = 0 AND refunded = 0)"),
        ("ck_invoices_issued", "status = 'draft' OR (number IS NOT NULL AND issue_date IS NOT NULL AND due_date IS NOT NULL "
            + "AND bill_to_username IS NOT NULL AND bill_to_email IS NOT NULL)"),
        ("ck_invoices_parties", "status <> 'draft' OR (seller_id IS NULL AND customer_details_id IS NULL)"),
        ("ck_invoices_settled", "CASE status WHEN 'paid' THEN balance = 0 WHEN 'void' THEN paid = 0 WHEN 'draft' THEN true ELSE balance > 0 END"),
        ("ck_invoices_due_date", "due_date >= issue_date"),
        ("ck_invoices_number", $"number IS NULL OR (number <> '' AND number_order % {DocumentNumber.PerYear} > 0 AND number_order / {DocumentNumber.PerYear} <= EXTRACT(year FROM issue_date))"),
        ("ck_invoices_memo", "memo <> ''"),
    ];
}
