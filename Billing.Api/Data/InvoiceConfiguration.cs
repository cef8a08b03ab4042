using Billing.Api.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>invoices</c>: what <see cref="Invoice"/> guarantees, once more as constraints.</summary>
internal sealed class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>
{
    public void Configure(EntityTypeBuilder<Invoice> invoices)
    {
        invoices.ToTable(table =>
        {
            table.HasCheckConstraint("ck_invoices_user_id", "user_id > 0");
            // numeric(10,2) would hold NaN, which is above every number.
            table.HasCheckConstraint("ck_invoices_amount", "amount >= 0 AND amount <> 'NaN'");
        });
        invoices.Property(invoice => invoice.Amount).HasPrecision(Amount.Digits, Amount.Decimals);
        invoices.Property(invoice => invoice.Version).HasColumnName("xmin").IsRowVersion();

        // One for each order that a list can have.
        invoices.HasIndex(invoice => new { invoice.UserId, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.Amount, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.CreatedAt, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.UpdatedAt, invoice.Id });
    }
}
