using Billing.Api.Invoices;
using Billing.Api.Payments;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>payments</c>.</summary>
internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public const string ReferenceIndex = "ix_payments_invoice_id_reference";

    /// <summary>What holds for every row, by name.</summary>
    public static IEnumerable<(string Name, string Sql)> Constraints =>
    [
        ("amount", $"amount > 0 AND {CurrencyConstraint.Figure("amount")}"),
        ("currency", CurrencyConstraint.Shape),
        ("texts", "method <> '' AND reference <> '' AND reversal_reason <> ''"),
        ("to_credit", "to_credit >= 0 AND to_credit < amount AND (to_credit = 0 OR NOT from_credit)"),
        ("reversed", "(reversed_on IS NULL) = (reversed_at IS NULL) AND (reversed_on IS NULL) = (reversal_reason IS NULL) "
                + "AND reversed_from_credit BETWEEN 0 AND amount AND (reversed_on IS NOT NULL OR reversed_from_credit = 0)"),
    ];

    public void Configure(EntityTypeBuilder<Payment> payments)
    {
        payments.Property(payment => payment.CurrencyCode).HasColumnName("currency");
        payments.Property(payment => payment.Method).HasMaxLength(Payment.MostMethod);
        payments.Property(payment => payment.Reference).HasMaxLength(Payment.MostReference);
        payments.Property(payment => payment.Version).HasColumnName("xmin").IsRowVersion();
        payments.Ignore(payment => payment.Applied);
        payments.Property(payment => payment.ToCredit).HasDefaultValue(0m).ValueGeneratedNever();
        payments.Property(payment => payment.IsFromCredit).HasColumnName("from_credit").HasDefaultValue(false).ValueGeneratedNever();
        payments.Property(payment => payment.ReversedFromCredit).HasDefaultValue(0m).ValueGeneratedNever();
        payments.Property(payment => payment.ReversalReason).HasMaxLength(Payment.MostReason);
        payments.HasOne(payment => payment.Invoice).WithMany(invoice => invoice.Payments).HasForeignKey(payment => payment.InvoiceId).OnDelete(DeleteBehavior.Restrict);

        payments.HasIndex(payment => new { payment.InvoiceId, payment.Id });
        // Those without a reference do not collide, nor does one with what took its place.
        payments.HasIndex(payment => new { payment.InvoiceId, payment.Reference }).IsUnique().HasDatabaseName(ReferenceIndex)
            .HasFilter("reversed_on IS NULL");
        // What was received in a month is added up within the index.
        payments.HasIndex(payment => new { payment.PaidOn, payment.InvoiceId }).HasFilter("reversed_on IS NULL AND NOT from_credit")
            .IncludeProperties(payment => new { payment.CurrencyCode, payment.Amount });

        // One for each order and each filter that the list of all payments can have.
        payments.Property(payment => payment.MethodText).HasDefaultValueSql("''");
        payments.Property(payment => payment.ReferenceText).HasDefaultValueSql("''");
        payments.HasIndex(payment => new { payment.PaidOn, payment.Id });
        payments.HasIndex(payment => new { payment.Amount, payment.Id });
        payments.HasIndex(payment => new { payment.CurrencyCode, payment.Amount, payment.Id });
        payments.HasIndex(payment => new { payment.MethodText, payment.Id });
        payments.HasIndex(payment => payment.Id, "ix_payments_reversed").HasDatabaseName("ix_payments_reversed").HasFilter("reversed_on IS NOT NULL");
        payments.HasIndex(payment => payment.Id, "ix_payments_from_credit").HasDatabaseName("ix_payments_from_credit").HasFilter("from_credit");
        payments.HasTrigramIndex(nameof(Payment.ReferenceText), "ix_payments_reference_text_trigrams");
        payments.HasRowChecks("payments");
    }
}
