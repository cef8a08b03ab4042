using Billing.Api.Invoices;
using Billing.Api.Money;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>invoice_lines</c>.</summary>
internal sealed class LineConfiguration : IEntityTypeConfiguration<InvoiceLine>
{
    /// <summary>The column that says whose line it is.</summary>
    public const string InvoiceId = "InvoiceId";

    public void Configure(EntityTypeBuilder<InvoiceLine> lines)
    {
        lines.ToTable("invoice_lines", table =>
        {
            table.HasCheckConstraint("ck_invoice_lines_position", "position > 0");
            table.HasCheckConstraint("ck_invoice_lines_description", "description <> ''");
            table.HasCheckConstraint("ck_invoice_lines_quantity", "quantity > 0 AND quantity <> 'NaN'");
            table.HasCheckConstraint("ck_invoice_lines_tax_rate", "tax_rate BETWEEN 0 AND 100");
            table.HasCheckConstraint("ck_invoice_lines_figures", "unit_price >= 0 AND amount >= 0 AND tax >= 0 AND 'NaN' NOT IN (unit_price, amount, tax)");
        });
        lines.Ignore(line => line.Item);
        lines.Property<long>(InvoiceId);
        lines.Property(line => line.Description).HasMaxLength(LineItem.MostDescription);
        lines.Property(line => line.Quantity).HasPrecision(Quantity.Digits, ExactNumber.Decimals);
        lines.Property(line => line.TaxRate).HasPrecision(TaxRate.Digits, ExactNumber.Decimals);
        lines.HasIndex(InvoiceId, nameof(InvoiceLine.Position)).IsUnique();
    }
}
