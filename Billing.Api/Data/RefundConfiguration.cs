using Billing.Api.CreditNotes;
using Billing.Api.Invoices;
using Billing.Api.Payments;
using Billing.Api.Refunds;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>refunds</c>.</summary>
internal sealed class RefundConfiguration : IEntityTypeConfiguration<Refund>
{
    public void Configure(EntityTypeBuilder<Refund> refunds)
    {
        refunds.ToTable("refunds", table =>
        {
            table.HasCheckConstraint("ck_refunds_amount", $"amount > 0 AND {CurrencyConstraint.Figure("amount")}");
            table.HasCheckConstraint("ck_refunds_currency", CurrencyConstraint.Shape);
            table.HasCheckConstraint("ck_refunds_texts", "method <> '' AND reference <> ''");
        });
        refunds.Property(refund => refund.CurrencyCode).HasColumnName("currency");
        refunds.Property(refund => refund.Method).HasMaxLength(Payment.MostMethod);
        refunds.Property(refund => refund.Reference).HasMaxLength(Payment.MostReference);
        refunds.Property(refund => refund.Version).HasColumnName("xmin").IsRowVersion();
        refunds.HasOne<Invoice>().WithMany().HasForeignKey(refund => refund.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        refunds.HasOne<CreditNote>().WithMany().HasForeignKey(refund => refund.CreditNoteId).OnDelete(DeleteBehavior.Restrict);
        refunds.HasIndex(refund => new { refund.CreditNoteId, refund.Id });
        refunds.HasIndex(refund => refund.InvoiceId);
    }
}
