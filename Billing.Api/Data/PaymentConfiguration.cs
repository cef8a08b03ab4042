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
            table.HasCheckConstraint("ck_payments_texts", "method <> '' AND reference <> '' AND reversal_reason <> ''");
            table.HasCheckConstraint("ck_payments_to_credit", "to_credit >= 0 AND to_credit < amount AND (to_credit = 0 OR NOT from_credit)");
            table.HasCheckConstraint("ck_payments_reversed", "(reversed_on IS NULL) = (reversed_at IS NULL) AND (reversed_on IS NULL) = (reversal_reason IS NULL) "
                + "AND reversed_from_credit BETWEEN 0 AND amount AND (reversed_on IS NOT NULL OR reversed_from_credit = 0)");
        });
        payments.Property(payment => payment.CurrencyCode).HasColumnName("currency");
        payments.Property(payment => payment.Method).HasMaxLength(Payment.MostMethod);
        payments.Property(payment => payment.Reference).HasMaxLength(Payment.MostReference);
        payments.Property(payment => payment.Version).HasColumnName("xmin").IsRowVersion();
        payments.Ignore(payment => payment.Applied);
        payments.Property(payment => payment.ToCredit).HasDefaultValue(0m).ValueGeneratedNever();
        payments.Property(payment => payment.IsFromCredit).HasColumnName("from_credit").HasDefaultValue(false).ValueGeneratedNever();
        payments.Property(payment => payment.ReversedFromCredit).HasDefaultValue(0m).ValueGeneratedNever();
        payments.Property(payment => payment.ReversalReason).HasMaxLength(Payment.MostReason);
        payments.HasOne<Invoice>().WithMany(invoice => invoice.Payments).HasForeignKey(payment => payment.InvoiceId).OnDelete(DeleteBehavior.Restrict);

        payments.HasIndex(payment => new { payment.InvoiceId, payment.Id });
        // Those without a reference do not collide, nor does one with what took its place.
        payments.HasIndex(payment => new { payment.InvoiceId, payment.Reference }).IsUnique().HasDatabaseName(ReferenceIndex)
            .HasFilter("reversed_on IS NULL");
        // What was received in a month is added up within the index.
        payments.HasIndex(payment => new { payment.PaidOn, payment.InvoiceId }).HasFilter("reversed_on IS NULL AND NOT from_credit")
            .IncludeProperties(payment => new { payment.CurrencyCode, payment.Amount });
    }
}
