using Billing.Api.Invoices;
using Billing.Api.Payments;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>payments</c>.</summary>
internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public const string ReferenceIndex = "ix_payments_invoice_id_reference";

    public void Configure(EntityTypeBuilder<Payment> payments)
    {
        payments.ToTable(table =>
        {
            table.HasCheckConstraint("ck_payments_amount", $"amount > 0 AND {CurrencyConstraint.Figure("amount")}");
            table.HasCheckConstraint("ck_payments_currency", CurrencyConstraint.Shape);
            table.HasCheckConstraint("ck_payments_texts", "method <> '' AND reference <> ''");
        });
        payments.Property(payment => payment.CurrencyCode).HasColumnName("currency");
        payments.Property(payment => payment.Method).HasMaxLength(Payment.MostMethod);
        payments.Property(payment => payment.Reference).HasMaxLength(Payment.MostReference);
        payments.Property(payment => payment.Version).HasColumnName("xmin").IsRowVersion();
        payments.HasOne<Invoice>().WithMany().HasForeignKey(payment => payment.InvoiceId).OnDelete(DeleteBehavior.Restrict);

        payments.HasIndex(payment => new { payment.InvoiceId, payment.Id });
        // Those without a reference do not collide.
        payments.HasIndex(payment => new { payment.InvoiceId, payment.Reference }).IsUnique().HasDatabaseName(ReferenceIndex);
        // What was paid in a month is added up within the index.
        payments.HasIndex(payment => new { payment.PaidOn, payment.InvoiceId })
            .IncludeProperties(payment => new { payment.CurrencyCode, payment.Amount });
    }
}
